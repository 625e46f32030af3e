// What Python and native code tell each other: generated from structures.py by translate.py.

#ifndef FUSEC_STRUCTURES_H
#define FUSEC_STRUCTURES_H

#include <stddef.h>
#include <stdint.h>

#endif
