// What native code calls in the C library's mathematics, as <math.h> has it (`abi.c` holds the two together).

#pragma once

double pow(double base, double exponent);
