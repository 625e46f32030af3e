"""The error function and its complement.

Both start from `erf(x) = x + x*P(x**2)` near zero. Farther out `erf` is `1 - exp(log(erfc(x)))`, with a polynomial
for the logarithm: what is subtracted is at most a sixth of the result, so its roundings hardly show. `erfc` has no such
luck and must be accurate itself, over thousands of binades. It is `exp(-x**2)` times a smooth, slowly varying
function, written as a polynomial in `t = (x - k)/(x + k)` over `x + k` (Schonfelder, "Chebyshev expansions for the
error and related functions", 1978); both factors, the square and `t` are double words.
`fusec.lanes.fits.error_function` says how the tables were made.
"""

from __future__ import annotations

from typing import NamedTuple

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, copy_sign, mul_add, polynomial, where
from fusec.lanes.vector_math.double_word import DoubleWord, fast_two_sum, two_product, two_square, two_sum
from fusec.lanes.vector_math.exponential import exp, exp_double_word, grown_root
from fusec.lanes.vector_math.float_parts import scale_by_power_of_two
from fusec.lanes.vector_math.pieces import has_pieces, odd_pieces, piece_at
from fusec.lanes.vector_math.widening import in_double_without_fma
from fusec.types import FLOAT32, DType

# Of erf(x)/x - 1 in x**2, and of log(erfc(x)) in x. Each head is the leading parts of the first coefficients of
# exp(x**2) * erfc(x) * (x + k) in t, whose remainders begin the tables that follow.
ERF_SINGLE = (
    0.12837916612625122, -0.3761262893676758, 0.11283622682094574, -0.02685537561774254,
    0.005191014148294926, -0.0008027898147702217, 7.877198368078098e-05,
)
ERF_PIECES = (
    2.2500026, 2.7500155, 3.250378, 3.743669, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.070312545,
    0.085937664, 0.10156257, 0.11718829, 0.14062597, 0.17187633, 0.20312598, 0.23437575, 0.28125045,
    0.34375963, 0.40625212, 0.46875262, 0.5625105, 0.6875034, 0.81250155, 0.9375029, 1.1250103, 1.3750035,
    1.6250179, 1.8750187, 0.9985373, 0.9998994, 0.9999957, 0.9999999, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.07920866, 0.09673208, 0.114208266, 0.13162999, 0.1576396, 0.1920487, 0.22608945, 0.25970095, 0.3091842,
    0.37313884, 0.43438894, 0.49261585, 0.5736831, 0.66908705, 0.7494649, 0.81510377, 0.8883915, 0.94817066,
    0.9784452, 0.9919907, 0.007142217, 0.00058624207, 2.9118697e-05, 9.241155e-07, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.12837917, 1.1228144, 1.1200764, 1.1167998, 1.112989, 1.1062839, 1.0955328, 1.0827695,
    1.0680667, 1.0425613, 1.002615, 0.9567066, 0.9057909, 0.82231164, 0.70336545, 0.5831117, 0.468542,
    0.31826663, 0.17035815, 0.08046758, 0.03354347, -0.016069962, -0.0016121557, -9.466798e-05,
    -3.5343899e-06, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 7.748625e-07, -0.07894373, -0.096253574, -0.113420755,
    -0.13042904, -0.1555715, -0.18829753, -0.21993966, -0.25033092, -0.2932213, -0.34465984, -0.38866514,
    -0.4245922, -0.46255895, -0.48356524, -0.4737786, -0.43925887, -0.35805336, -0.23424327, -0.1307614,
    -0.06289461, 0.021726713, 0.0027581174, 0.00019496026, 8.330648e-06, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    -0.3762255, -0.37220907, -0.36472267, -0.36604705, -0.36085933, -0.3539767, -0.34416714, -0.3320339,
    -0.31618947, -0.29272655, -0.25524303, -0.21367879, -0.16930798, -0.10062615, -0.0128175, 0.06224694,
    0.11837018, 0.16244881, 0.15793829, 0.114837795, 0.067439236, -0.01908932, -0.0032570525, -0.00028501483,
    -1.0912489e-05, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0044356, -0.12254943, -0.04766028, -0.105327815,
    0.056106508, 0.07084545, 0.10300796, 0.11424222, 0.13954231, 0.13963707, 0.16186695, 0.17539701,
    0.18187478, 0.1825156, 0.16501401, 0.13231035, 0.09057173, 0.027993975, -0.030464247, -0.049698837,
    -0.042264313, 0.010581861, 0.0028244078, 0.00033000176, 1.9850508e-05, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.031884793, 21.79178, -40.916935, 19.504116, 0.81838477, -0.5574198, 1.9562255, 3.0239677, -2.2785382,
    0.22404021, 0.0775801, 0.070991665, 0.068962276, -0.013881232, -0.042210884, -0.058867756, -0.07229865,
    -0.06091761, -0.0306847, -0.0022685688, 0.011313352, -0.00276602, -0.0016714523, -0.0002780812,
    -6.231069e-05, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.5152728, 1619.5461, 758.21924, 1586.9403, 83.20425,
    12.508379, -22.054527, -13.056484, -47.36535, -0.33849105, -1.9653006, -1.5067339, -0.41909453,
    -0.051359646, 0.06029724, 0.030695654, 0.052508023, 0.0144978035, 0.02057858, 0.01363902, 0.004374868,
)  # fmt: skip
ERF_DOUBLE = (
    0.1283791670955126, -0.3761263890318421, 0.11283791670982606, -0.026866170651612144,
    0.005223977704503348, -0.0008548332720743468, 0.0001205559351537602, -1.4933499865465349e-05,
    1.661998484175365e-06, -1.8463983812140074e-07, 3.2492444309406094e-08, -9.78534465513556e-09,
    1.8954193968523663e-09,
)
LOG_ERFC_SINGLE = (
    -1.549475908279419, -2.441525936126709, -0.8275123834609985, -0.046523530036211014,
    0.011111297644674778, -0.0020137852989137173, 0.00019679473189171404,
)
LOG_ERFC_DOUBLE = (
    -1.5494759060195242, -2.4415266575868286, -0.8275002608293598, -0.04658743259130709,
    0.01125019987125509, -0.002135704575851718, 0.0002035722528058689, 5.714896771080725e-05,
    -3.8617492267278474e-05, 1.2000357856744673e-05, -2.0175405750769738e-06, -1.483377671951633e-07,
    2.5097438710940257e-07, -1.0549123945740467e-07, 2.91583085640184e-08, -5.8422558153410264e-09,
    8.459737003272975e-10, -8.410869163618476e-11, 5.124792331464553e-12, -1.435274017485927e-13,
)
ERFC_PIECES = (
    2.2500002, 2.7500057, 3.250024, 3.7501197, 4.500054, 5.500136, 6.500112, 7.5000234, 9.000056, 10.05016,
    0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.2812515, 0.34375244, 0.40625158, 0.4687524,
    0.56250054, 0.68750393, 0.8125054, 0.9375139, 1.1250217, 1.3750038, 1.6250045, 1.8750144, 0.23108724,
    0.19366173, 0.16633421, 0.14558536, 0.1224834, 0.1009598, 0.085804224, 0.074573465, 0.06230734,
    0.055863507, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.74767923, 0.70549685, 0.6671053,
    0.6320684, 0.58499837, 0.5308693, 0.48480898, 0.4452782, 0.3956929, 0.3432952, 0.30226055, 0.26942828,
    -0.08848649, -0.063237414, -0.04719878, -0.036454134, -0.026015349, -0.017793925, -0.012905026,
    -0.009773712, -0.0068400516, -0.0055047525, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 274.20953,
    -0.70780736, -0.6433466, -0.586354, -0.535812, -0.47025537, -0.3984297, -0.3405593, -0.29347017,
    -0.23805293, -0.18431479, -0.14602965, -0.118015334, 0.031992633, 0.019758483, 0.012937053, 0.008877988,
    0.005412947, 0.0030907958, 0.0019201108, 0.0012703981, 0.0007465009, 0.00053994864, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, 0.0, 0.0, -12525.285, 0.54860747, 0.4843458, 0.42889693, 0.3809081, 0.32047945, 0.2569469,
    0.20810246, 0.17014542, 0.12787816, 0.089861654, 0.06496169, 0.048147704, -0.011001527, -0.005934078,
    -0.003435323, -0.0021069446, -0.0011044259, -0.00052938925, -0.0002827068, -0.00016379877, -8.099236e-05,
    -5.245277e-05, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 209223.22, -0.3690398, -0.3180196,
    -0.27462626, -0.2380588, -0.19332267, -0.14785644, -0.11432637, -0.08930975, -0.06279244, -0.040502213,
    -0.026976854, -0.018491495, 0.0036183111, 0.0017198428, 0.00088551204, 0.00048854185, 0.00022124263,
    8.9478846e-05, 4.1227133e-05, 2.0951606e-05, 8.738292e-06, -8.382936e-05, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0,
    0.0, 0.0, 0.0, -1.5873742e+06, 0.22218378, 0.18552391, 0.1611572, 0.12786444, 0.10587571, 0.07791482,
    0.057740554, 0.043457843, 0.028622856, 0.017084874, 0.010564329, 0.0067587118, -0.0011575558,
    -0.00048741058, -0.00022404341, -0.00011229606, -4.4310425e-05, -1.5116767e-05, -6.016156e-06,
    -2.6698553e-06, -9.565666e-07, -9.474194e-05, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 5.5696975e+06,
    -0.09572839, -0.0037043183, -0.18034923, -0.16947879, -0.053767513, -0.03672453, -0.024972197,
    -0.018274784, -0.012219952, -0.0068665897, -0.0039791106, -0.0023564978, 0.00035816993, 0.0001292316,
    5.9701968e-05, 2.1035654e-05, 8.551275e-06, 2.4535404e-06, 8.0426133e-07, 3.3959645e-07, 1.0227684e-07,
    0.023000462, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -7.3464295e+06, 0.18757486, 1.2078688,
    -1.4166443, 4.16006, 0.024123061, -0.02438362, -0.007799327, -0.030010147, 0.0047880276, 0.00258665,
    0.0012918976, -8.4319414e-05,
)  # fmt: skip
SCALED_ERFC_HEAD_SINGLE = (1.0215827226638794, -0.6871606707572937, 0.27947208285331726)
SCALED_ERFC_HEAD_DOUBLE = (1.095995661000491, -0.976548729080882, 0.7732087022652372)
SCALED_ERFC_SINGLE = (
    -1.740161437169263e-08, -1.1950747058619982e-08, 5.185202933688515e-09, -0.03644232451915741,
    -0.02151050791144371, 0.006480599753558636, 0.0030887569300830364, -0.0008462406694889069,
    -0.0006531562539748847, 6.057622158550657e-05, 0.0001203212741529569,
)
SCALED_ERFC_SLOPE_SINGLE = (
    -0.6871298551559448, 0.5581775307655334, -0.10981348901987076, -0.07786192744970322,
    0.031804971396923065,
)
SCALED_ERFC_DOUBLE = (
    5.994928192975324e-17, -1.9258190504804462e-17, -1.0451990904884223e-15, -0.5408538313132353,
    0.33085158787807417, -0.17401093723993755, 0.07638151490772788, -0.026370053340083764,
    0.00611205567639645, -0.0002809588695849723, -0.0004550528429140733, 0.00017681285177945693,
    -3.6344089049961946e-06, -1.8861037985210817e-05, 4.692073319410675e-06, 1.4245925180361233e-06,
    -8.416280544092937e-07, -7.612567808387258e-08, 1.187006356560813e-07, 1.326033735612988e-09,
    -1.1870788204912556e-08,
)
SCALED_ERFC_SLOPE_DOUBLE = (
    -0.9746150023226727, 1.497266026696214, -1.625825152145088, 1.67450802111713, -0.9794178122151543,
)


class Method(NamedTuple):
    """What differs between the dtypes."""

    near: tuple[float, ...]
    log_erfc: tuple[float, ...]
    head: tuple[float, ...]
    scaled_erfc: tuple[float, ...]
    slope: tuple[float, ...]
    # k of the map from x to t.
    middle: float
    # Beyond these erf has rounded to 1 and erfc to 0.
    erf_end: float
    erfc_end: float


SINGLE = Method(
    ERF_SINGLE, LOG_ERFC_SINGLE, SCALED_ERFC_HEAD_SINGLE, SCALED_ERFC_SINGLE, SCALED_ERFC_SLOPE_SINGLE, 2.0, 3.95, 10.1
)
DOUBLE = Method(
    ERF_DOUBLE, LOG_ERFC_DOUBLE, SCALED_ERFC_HEAD_DOUBLE, SCALED_ERFC_DOUBLE, SCALED_ERFC_SLOPE_DOUBLE, 4.0, 5.95, 27.3
)
# Where erf leaves the polynomial: log(erfc(START)) happens to be a float nearly, and x - START is exact from there on.
START = 903 / 1024
PIECES_START = 2.0**-4
# erfc leaves it just below the point where it is 1/2 and its last place gets smaller.
ERFC_START = 0.47


def _method(dtype: DType) -> Method:
    return SINGLE if dtype == FLOAT32 else DOUBLE


def erf(x: Lanes) -> Lanes:
    """Error function: `2/sqrt(pi)` times the integral of `exp(-t**2)` from 0 to `x`.

    float32 is taken from a table of polynomials where look-ups are fast.

    Largest error: float32 0.96 ulp (0.63 from the table), float64 0.88 ulp.
    """
    method = _method(x.dtype)
    if has_pieces(x):
        return odd_pieces(x, ERF_PIECES, PIECES_START, method.erf_end)
    return in_double_without_fma(lambda wide: _erf(wide, method), x)


def _erf(x: Lanes, method: Method) -> Lanes:
    magnitude = absolute(x)
    # The comparison is false for NaN, which therefore stays.
    bounded = where(magnitude > method.erf_end, x.like(method.erf_end), magnitude)
    far = 1.0 - exp(polynomial(bounded - START, method.log_erfc))
    return copy_sign(where(magnitude < START, erf_near_zero(magnitude, method), far), x)


def erf_near_zero(x: Lanes, method: Method | None = None) -> Lanes:
    """`erf(x)` for `x` up to `START`, by the given method or that of the dtype."""
    method = method or _method(x.dtype)
    return mul_add(x, polynomial(x * x, method.near), x)


def erfc(x: Lanes) -> Lanes:
    """Complement of the error function, `1 - erf(x)`, accurate down to its smallest values.

    Largest error: float32 0.81 ulp, float64 1.06 ulp.
    """
    method = _method(x.dtype)
    return in_double_without_fma(lambda wide: _erfc(wide, method), x)


def _erfc(x: Lanes, method: Method) -> Lanes:
    magnitude = absolute(x)
    bounded = where(magnitude > method.erfc_end, x.like(method.erfc_end), magnitude)
    product, exponent = erfc_tail(bounded, two_square(bounded), method)
    tail = scale_by_power_of_two(product.rounded(), exponent)
    far = where(x < 0.0, 2.0 - tail, tail)
    return where(magnitude < ERFC_START, 1.0 - erf_near_zero(x, method), far)


def erfc_tail(x: Lanes, square: DoubleWord, method: Method | None = None) -> tuple[DoubleWord, Lanes]:
    """`erfc(x)` for `x` from 0.465 to where it vanishes, as a product with its error and an exponent of two.

    The product is that of `exp(-x**2)`, `P(t)` and `1/(x + k)`; the caller knows `x**2` best.
    """
    if has_pieces(x):
        return _erfc_pieces(x, square)
    exponent, high, low = exp_double_word(-square.high, -square.low)
    smooth, reciprocal = _scaled_erfc(x, method or _method(x.dtype))
    return _multiply(_multiply(DoubleWord(high, low), smooth), reciprocal), exponent


def _erfc_pieces(x: Lanes, square: DoubleWord) -> tuple[DoubleWord, Lanes]:
    """The same, with `exp(x**2) * erfc(x)` from a table of polynomials and an exponent that is not whole."""
    value, distance, slope = piece_at(x, x, ERFC_PIECES)
    exponent, root, growth = grown_root(-square.high, -square.low)
    high, error = two_product(root, value)
    low = mul_add(root, distance * slope, error)
    return DoubleWord(high, mul_add(high + low, growth, low)), exponent


def _multiply(x: DoubleWord, y: DoubleWord) -> DoubleWord:
    """The product, not normalized."""
    high, low = two_product(x.high, y.high)
    return DoubleWord(high, low + mul_add(x.high, y.low, x.low * y.high))


def _scaled_erfc(x: Lanes, method: Method) -> tuple[DoubleWord, DoubleWord]:
    """`exp(x**2) * erfc(x)` as a product, with its errors: `P(t)` and `1/(x + k)`."""
    divisor = two_sum(x, method.middle)
    quotient = 1.0 / divisor.high
    product, error = two_product(quotient, divisor.high)
    remainder = (1.0 - product) - mul_add(quotient, divisor.low, error)
    reciprocal = DoubleWord(quotient, quotient * remainder)
    # t = 1 - 2*k/(x + k), and 2*k is a power of two.
    t = fast_two_sum(x.like(1.0), reciprocal.high * (-2.0 * method.middle))
    t_low = mul_add(reciprocal.low, -2.0 * method.middle, t.low)
    # The last steps of Horner's rule keep their rounding errors.
    steps = len(method.head)
    high, low = polynomial(t.high, method.scaled_erfc[steps:]), x.like(0.0)
    for coefficient, coefficient_low in zip(method.head[::-1], method.scaled_erfc[steps - 1 :: -1], strict=True):
        product, error = two_product(t.high, high)
        error = mul_add(t.high, low, error) + coefficient_low
        high, low = two_sum(product, coefficient)
        low = low + error
    return DoubleWord(high, mul_add(t_low, polynomial(t.high, method.slope), low)), reciprocal
