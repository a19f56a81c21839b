#pragma once
#include <stddef.h>
#include <stdint.h>

/// The SHA-256 digest (FIPS 180-4) of `length` bytes, written to `digest`, which holds 32.
void chashing_sha256(const uint8_t *bytes, size_t length, uint8_t *digest);
