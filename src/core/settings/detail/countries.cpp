// SPDX-License-Identifier: MPL-2.0
#include "settings/detail/countries.hpp"

#include "money/currency.hpp"

#include <unicode/locid.h>
#include <unicode/ucurr.h>
#include <unicode/ulocdata.h>

#include <algorithm>

namespace planerka::settings
{
bool is_country(std::string_view code)
{
    const auto* const* const first = icu::Locale::getISOCountries();
    const auto* const* last = first;
    while (*last)
        ++last;
    return std::find(first, last, code) != last;
}

std::string currency_of_country(std::string_view code)
{
    auto status = U_ZERO_ERROR;
    UChar currency[4]{};
    const auto length = ucurr_forLocale(("und_" + std::string(code)).c_str(), currency, 4, &status);
    if (U_FAILURE(status) || length != 3)
        return {};
    const std::string text{static_cast<char>(currency[0]), static_cast<char>(currency[1]),
                           static_cast<char>(currency[2])};
    return Currency::of(text) ? text : std::string();
}

bool uses_letters(std::string_view code)
{
    auto status = U_ZERO_ERROR;
    std::int32_t height = 0, width = 0; // in millimetres
    ulocdata_getPaperSize(("und_" + std::string(code)).c_str(), &height, &width, &status);
    return U_SUCCESS(status) && !code.empty() && width == 216;
}
} // namespace planerka::settings
