// SPDX-License-Identifier: MPL-2.0
#include "money/currency.hpp"

#include <algorithm>

namespace planerka
{
namespace
{
// ISO 4217 list one, with its amendments up to 2026 (XCG for ANG, XAD added, BGN gone to the euro), without the codes
// that have no minor unit. All have two digits but those of the other lists.
constexpr std::string_view kCodes = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BHD BIF BMD BND BOB BOV BRL BSD "
                                    "BTN BWP BYN BZD CAD CDF CHE CHF CHW CLF "
                                    "CLP CNY COP COU CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL "
                                    "GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF "
                                    "IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP "
                                    "LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT "
                                    "MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP "
                                    "PKR PLN PYG QAR RON RSD RUB RWF SAR SBD "
                                    "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD "
                                    "TWD TZS UAH UGX USD USN UYI UYU UYW UZS "
                                    "VED VES VND VUV WST XAD XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";
constexpr std::string_view kNoDigits = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";
constexpr std::string_view kThreeDigits = "BHD IQD JOD KWD LYD OMR TND";
constexpr std::string_view kFourDigits = "CLF UYW";
/// Those of which about 100 units or more make a US dollar.
constexpr std::string_view kSmallUnits = "AMD AOA ARS BDT BIF CDF CLP COP CRC DJF DZD ETB GNF GYD HTG HUF IDR IQD IRR "
                                         "ISK JMD JPY KES KHR KMF KPW KRW KZT LAK LBP LKR LRD MGA MMK MNT MWK NGN NPR "
                                         "PKR PYG RSD RWF SDG SOS SSP SYP TZS UGX UZS VES VND VUV XAF XOF XPF YER";

constexpr bool holds(std::string_view codes, std::string_view code)
{
    for (std::size_t at = 0; at < codes.size(); at += 4)
        if (codes.substr(at, 3) == code)
            return true;
    return false;
}
} // namespace

std::optional<Currency> Currency::of(std::string_view code)
{
    if (code.size() != 3 || !holds(kCodes, code))
        return std::nullopt;
    Currency currency;
    std::ranges::copy(code, currency.code_.begin());
    currency.digits_ = holds(kNoDigits, code) ? 0 : holds(kThreeDigits, code) ? 3 : holds(kFourDigits, code) ? 4 : 2;
    return currency;
}

std::string_view unusual_currencies(int minor_digits)
{
    return minor_digits == 0 ? kNoDigits : minor_digits == 3 ? kThreeDigits : minor_digits == 4 ? kFourDigits : "";
}

Decimal highest_hourly_rate(Currency currency)
{
    return holds(kSmallUnits, currency.code()) ? kHighestRateInSmallUnits : kHighestRate;
}
} // namespace planerka
