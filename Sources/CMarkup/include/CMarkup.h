#pragma once
#include "cmarkup_html.h"
#include "cmarkup_xml.h"
