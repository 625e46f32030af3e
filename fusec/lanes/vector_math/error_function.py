"""The error function and its complement.

Both start from `erf(x) = x + x*P(x**2)` near zero. Farther out `erf` is `1 - erfc(x)`, with polynomials on pieces for
float64 and `exp(log(erfc(x)))` with one for the logarithm for float32: what is subtracted is at most a sixth of the
result, so its roundings hardly show. `erfc` has no such
luck and must be accurate itself, over thousands of binades. It is `exp(-x**2)` times a smooth, slowly varying
function, written as a polynomial in `t = (x - k)/(x + k)` over `x + k` (Schonfelder, "Chebyshev expansions for the
error and related functions", 1978); both factors, the square and `t` are double words.
`fusec.lanes.fits.error_function` says how the tables were made.
"""

from __future__ import annotations

from typing import NamedTuple

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, copy_sign, mul_add, polynomial, where
from fusec.lanes.tables import look_up
from fusec.lanes.vector_math.double_word import DoubleWord, fast_two_sum, two_product, two_square, two_sum
from fusec.lanes.vector_math.exponential import exp, exp_double_word, grown_root
from fusec.lanes.vector_math.float_parts import nearest_whole, scale_by_power_of_two
from fusec.lanes.vector_math.pieces import has_pieces, odd_pieces, piece_at
from fusec.lanes.vector_math.widening import in_double_without_fma
from fusec.types import FLOAT32, DType

# Of erf(x)/x - 1 in x**2, of log(erfc(x)) in x - START, and of erfc(x) on pieces, power by power. Each head is the
# leading parts of the first coefficients of
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
ERFC_PIECES_DOUBLE = (
    0.13617893808687162, 0.04811988024084338, 0.013799367316643675, 0.0031923746634228128,
    0.0005931752445623545, 8.823649639381817e-05, 1.0481810353485346e-05, 9.924799000976809e-07,
    7.479279599704638e-08, 4.480633690092051e-09, 2.1318186096962222e-10, 8.049304491160216e-12,
    2.4104002554722316e-13, 5.72155998531242e-15, 1.0760755160683323e-16, -0.3717534169446717,
    -0.16007467814938853, -0.05441946964663253, -0.014606628108291504, -0.0030953491126264805,
    -0.0005178849667238274, -6.84102172590118e-05, -7.1346493636426565e-06, -5.874735234440857e-07,
    -3.8191609561195234e-08, -1.960250731810823e-09, -7.943635113793398e-11, -2.5415048831664585e-12,
    -6.419875551671505e-14, -1.2803428178884121e-15, 0.3917206414875985, 0.22369810979665536,
    0.09475577576166574, 0.030454249034377264, 0.007517708245216875, 0.001435815840360311,
    0.00021318066725928094, 2.468560810096043e-05, 2.2345794666157527e-06, 1.583982087954851e-07,
    8.803899527016328e-09, 3.840716547809552e-10, 1.3161719137431702e-11, 3.5453511967206044e-13,
    7.510761047076803e-15, -0.15125574393851016, -0.1550480207725538, -0.09185337221609537,
    -0.037461737042263174, -0.01114044378919406, -0.002481200564992008, -0.0004200738788975168,
    -5.456261004324754e-05, -5.470638397376643e-06, -4.2523638588671414e-07, -2.5706696336431225e-08,
    -1.2115021841404846e-09, -4.45933245321785e-11, -1.283871332639531e-12, -2.89463590454683e-14,
    -0.050883631288752174, 0.03377073963425389, 0.04838278958727949, 0.028901712847229283,
    0.011022556091292324, 0.0029609105421466555, 0.0005834591855710588, 8.616371366622806e-05,
    9.659503731451793e-06, 8.290262468204317e-07, 5.4792464672323966e-08, 2.800758978153265e-09,
    1.1108072849986924e-10, 3.42688622880024e-12, 8.239913491694964e-14, 0.06682337873147151,
    0.027637090464422493, -0.006141845310729586, -0.01286505581863463, -0.007366107876297704,
    -0.0025392433562115564, -0.0006012505948004965, -0.00010288045058506854, -1.3055592495113493e-05,
    -1.2477706630921067e-06, -9.07217937498641e-08, -5.05317277631545e-09, -2.1672392628722852e-10,
    -7.184771792894925e-12, -1.8466412665526595e-13, -0.009901873323143877, -0.021879448683234704,
    -0.009337327820824016, 0.0012339228525779886, 0.0030240339666250883, 0.0015570748614463297,
    0.00046895211009390434, 9.567712293687815e-05, 1.397736565766242e-05, 1.5039530434693494e-06,
    1.2120558495368637e-07, 7.397096061452215e-09, 3.44495412845821e-10, 1.2312043714102873e-11,
    3.391201259268156e-13, -0.012929269773607052, 0.002155645105011726, 0.006107561557033849,
    0.002328057523571198, -0.00034459486598323536, -0.0006288267512995062, -0.00027437469972964025,
    -7.008723462575008e-05, -1.2081768983457547e-05, -1.4850806035550853e-06, -1.339314225034369e-07,
    -9.015418707659634e-09, -4.5813349995346724e-10, -1.771642247586595e-11, -5.244469445380493e-13,
    0.005527756510756302, 0.00393534580240885, -0.0006577815050631106, -0.0014778892126958462,
    -0.00043877716534088953, 0.00010219045388429157, 0.0001132626530124161, 4.012254629994501e-05,
    8.493739239200283e-06, 1.2175515490855947e-06, 1.2440556496713395e-07, 9.312146454553119e-09,
    5.193084689734801e-10, 2.1820813536340245e-11, 6.96437187678902e-13, 0.001219776936056115,
    -0.0016411291422640084, -0.0009331217447756079, 0.0002320254825667195, 0.0003038328871886841,
    5.932061489764531e-05, -2.5084108483216282e-05, -1.7222614554165944e-05, -4.830371688824874e-06,
    -8.333279609699276e-07, -9.809418226448039e-08, -8.247916577157775e-09, -5.080943201151995e-10,
    -2.3301563507241162e-11, -8.042746168208145e-13, -0.0012396795031625973, -0.00024094190613637201,
    0.00044185252450511275, 0.0001659828187970337, -6.956914182609758e-05, -5.105846480404047e-05,
    -4.503636890477077e-06, 4.784477755266857e-06, 2.1647004863923703e-06, 4.748407062392349e-07,
    6.601118067552198e-08, 6.32255095322208e-09, 4.3417193689240023e-10, 2.187383718658477e-11,
    8.206371489619379e-13, 3.46393786778618e-05, 0.0003261567390293145, 1.4419977459673454e-05,
    -9.982885081905888e-05, -1.938587912220251e-05, 1.5799728632208147e-05, 6.6926274976962105e-06,
    -1.5758685382148836e-07, -7.036881146606623e-07, -2.2366852418393504e-07, -3.8560694712844974e-08,
    -4.327217719851743e-09, -3.380461319170652e-10, -1.9026980195274995e-11, -7.877340103335184e-13,
    0.00017939255501249002, -3.908381460999248e-05, -7.017631353824565e-05, 9.473532491434443e-06,
    1.8135699490874113e-05, 4.14957099044011e-07, -2.75596583566407e-06, -6.233524674628291e-07,
    1.1690553773195826e-07, 8.143864144797517e-08, 1.855166065475953e-08, 2.4839107181573417e-09,
    2.2165986768513653e-10, 1.3907301822900295e-11, 6.316952520134819e-13,
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
    head: tuple[float, ...]
    scaled_erfc: tuple[float, ...]
    slope: tuple[float, ...]
    # k of the map from x to t.
    middle: float
    # Beyond these erf has rounded to 1 and erfc to 0.
    erf_end: float
    erfc_end: float


SINGLE = Method(
    ERF_SINGLE, SCALED_ERFC_HEAD_SINGLE, SCALED_ERFC_SINGLE, SCALED_ERFC_SLOPE_SINGLE, 2.0, 3.95, 10.1
)
DOUBLE = Method(
    ERF_DOUBLE, SCALED_ERFC_HEAD_DOUBLE, SCALED_ERFC_DOUBLE, SCALED_ERFC_SLOPE_DOUBLE, 4.0, 5.95, 27.3
)
# Where erf leaves the polynomial: log(erfc(START)) happens to be a float nearly, and x - START is exact from there on.
START = 903 / 1024
PIECES_START = 2.0**-4
# The pieces of float64's erf beyond.
WIDTH, PIECES = 11 / 32, 15
# A little less, so that START itself is not rounded to the piece before the first.
PIECES_PER_UNIT = (1.0 - 2.0**-40) / WIDTH
# erfc leaves it just below the point where it is 1/2 and its last place gets smaller.
ERFC_START = 0.47


def _method(dtype: DType) -> Method:
    return SINGLE if dtype == FLOAT32 else DOUBLE


def erf(x: Lanes) -> Lanes:
    """Error function: `2/sqrt(pi)` times the integral of `exp(-t**2)` from 0 to `x`.

    float32 is taken from a table of polynomials where look-ups are fast.

    Largest error: float32 0.96 ulp (0.63 from the table), float64 0.87 ulp.
    """
    if x.dtype != FLOAT32:
        return _erf_by_pieces(x)
    if has_pieces(x):
        return odd_pieces(x, ERF_PIECES, PIECES_START, SINGLE.erf_end, is_steep=True)
    return in_double_without_fma(_erf_by_logarithm, x)


def _erf_by_logarithm(x: Lanes) -> Lanes:
    magnitude, bounded = _bounded(x, SINGLE.erf_end)
    far = 1.0 - exp(polynomial(bounded - START, LOG_ERFC_SINGLE))
    return copy_sign(where(magnitude < START, erf_near_zero(magnitude, SINGLE), far), x)


def _erf_by_pieces(x: Lanes) -> Lanes:
    """One polynomial for all, whose coefficients are looked up: the last entry of each table is that near zero."""
    magnitude, bounded = _bounded(x, DOUBLE.erf_end)
    near = magnitude < START
    beyond = bounded - (START + WIDTH / 2)
    piece = nearest_whole(where(near, x.like(PIECES * WIDTH), beyond), PIECES_PER_UNIT)
    argument = where(near, magnitude * magnitude, mul_add(piece.number, -WIDTH, beyond))
    position, total = piece.shifted.as_bits() & PIECES, x.like(0.0)
    for power in reversed(range(len(ERF_DOUBLE))):
        row = ERFC_PIECES_DOUBLE[PIECES * power : PIECES * (power + 1)]
        coefficient = look_up((*row, ERF_DOUBLE[power]), position)
        total = mul_add(total, argument, coefficient) if power < len(ERF_DOUBLE) - 1 else coefficient
    return copy_sign(where(near, mul_add(magnitude, total, magnitude), 1.0 - total), x)


def _bounded(x: Lanes, end: float) -> tuple[Lanes, Lanes]:
    """The magnitude, and that or the end; the comparison is false for NaN, which therefore stays."""
    magnitude = absolute(x)
    return magnitude, where(magnitude > end, x.like(end), magnitude)


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
