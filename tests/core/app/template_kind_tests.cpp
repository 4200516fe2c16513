// SPDX-License-Identifier: MPL-2.0
#include "app/template_kind.hpp"

#include "meeting/samples.hpp"

#include <boost/test/unit_test.hpp>

using namespace planerka;
using documents::Kind;

BOOST_AUTO_TEST_SUITE(template_kind_tests)

namespace
{
Result<Kind> kind_of(const std::filesystem::path& file, Status status = Status::scheduled)
{
    Meeting meeting;
    meeting.status = status;
    return app::kind_of_template(file, meeting);
}

std::filesystem::path odd(const char* name)
{
    return std::filesystem::path(PLANERKA_TEST_DATA) / "templates" / name;
}
} // namespace

BOOST_AUTO_TEST_CASE(every_template_of_ours_is_taken_for_what_it_is)
{
    const std::filesystem::path data = PLANERKA_DATA;
    for (const auto* const language : {"en", "ru"})
    {
        BOOST_TEST((kind_of(data / language / "agenda.ott").value() == Kind::agenda));
        BOOST_TEST((kind_of(data / language / "minutes.ott").value() == Kind::minutes));
        BOOST_TEST((kind_of(data / language / "cost.ots").value() == Kind::cost));
        BOOST_TEST((kind_of(data / language / "deck.otp").value() == Kind::deck));
    }
}

BOOST_AUTO_TEST_CASE(what_fits_agenda_and_minutes_follows_the_meeting)
{
    BOOST_TEST((kind_of(odd("fields.odt")).value() == Kind::agenda));
    BOOST_TEST((kind_of(odd("fields.odt"), Status::held).value() == Kind::minutes));
}

BOOST_AUTO_TEST_CASE(what_no_document_can_fill_is_refused_with_the_place)
{
    const auto wrong = kind_of(odd("typing_errors.odt"));
    BOOST_REQUIRE(!wrong);
    BOOST_TEST(wrong.error().code.starts_with("template.unknown_field"), wrong.error().code);
    BOOST_TEST(!wrong.error().place.empty());
    BOOST_TEST(wrong.error().file.ends_with("typing_errors.odt"));
    BOOST_TEST(kind_of(PLANERKA_TEST_DATA "/golden_costs.json").error().code == "odf.not_odf");
    BOOST_TEST(kind_of("/nowhere/agenda.ott").error().code == "file.missing");
}

BOOST_AUTO_TEST_SUITE_END()
