#include "cmarkup_xml.h"
