#include "cmarkup_html.h"
