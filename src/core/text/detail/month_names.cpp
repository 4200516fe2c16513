// SPDX-License-Identifier: MPL-2.0
#include "text/detail/month_names.hpp"

#include "text/detail/icu_text.hpp"

#include <unicode/dtfmtsym.h>

namespace planerka::text
{
std::optional<int> month_number(icu::UnicodeString name, Language language)
{
    if (name.endsWith(u"."))
        name.truncate(name.length() - 1);
    name.foldCase();
    if (name.length() < 3)
        return std::nullopt;
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale_of(language), status);
    for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE})
    {
        std::int32_t count = 0;
        const auto* names = symbols.getMonths(count, context, icu::DateFormatSymbols::WIDE);
        for (int month = 0; month < count; ++month)
            if (icu::UnicodeString(names[month]).foldCase().startsWith(name))
                return month + 1;
    }
    return std::nullopt;
}
} // namespace planerka::text
