// SPDX-License-Identifier: MPL-2.0
#include "calendar/mail_providers.hpp"

#include <algorithm>
#include <iterator>

namespace planerka
{
namespace
{
// As of 30 November 2026; in the order of their names.
constexpr std::string_view kMailProviders[] = {
    "126.com",       "163.com",        "aol.com",        "arcor.de",       "att.net",        "autorambler.ru",
    "bk.ru",         "bol.com.br",     "btinternet.com", "centrum.cz",     "comcast.net",    "daum.net",
    "fastmail.com",  "fastmail.fm",    "free.fr",        "freenet.de",     "gmail.com",      "gmx.at",
    "gmx.ch",        "gmx.com",        "gmx.de",         "gmx.net",        "googlemail.com", "hanmail.net",
    "hotmail.co.uk", "hotmail.com",    "hotmail.de",     "hotmail.es",     "hotmail.fr",     "hotmail.it",
    "hushmail.com",  "i.ua",           "icloud.com",     "inbox.ru",       "interia.pl",     "internet.ru",
    "laposte.net",   "lenta.ru",       "libero.it",      "list.ru",        "live.co.uk",     "live.com",
    "live.de",       "live.fr",        "mac.com",        "mail.by",        "mail.com",       "mail.ru",
    "mailbox.org",   "me.com",         "meta.ua",        "msn.com",        "myrambler.ru",   "narod.ru",
    "naver.com",     "o2.pl",          "onet.pl",        "orange.fr",      "outlook.com",    "outlook.de",
    "outlook.fr",    "pm.me",          "posteo.de",      "proton.me",      "protonmail.com", "qq.com",
    "rambler.ru",    "rediffmail.com", "ro.ru",          "rocketmail.com", "sbcglobal.net",  "seznam.cz",
    "sfr.fr",        "sina.com",       "t-online.de",    "terra.com.br",   "tiscali.it",     "tut.by",
    "tuta.com",      "tuta.io",        "tutanota.com",   "ukr.net",        "uol.com.br",     "verizon.net",
    "virgilio.it",   "wanadoo.fr",     "web.de",         "wp.pl",          "xmail.ru",       "ya.ru",
    "yahoo.co.in",   "yahoo.co.uk",    "yahoo.com",      "yahoo.com.br",   "yahoo.de",       "yahoo.es",
    "yahoo.fr",      "yahoo.it",       "yandex.by",      "yandex.com",     "yandex.kz",      "yandex.ru",
    "yandex.ua",     "ymail.com",      "zoho.com"};
static_assert(std::ranges::is_sorted(kMailProviders));
} // namespace

bool is_mail_provider(std::string_view domain)
{
    return std::ranges::binary_search(kMailProviders, domain);
}
} // namespace planerka
