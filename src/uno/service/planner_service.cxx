// SPDX-License-Identifier: MPL-2.0
#include "registration.hxx"

#include "app/answers_check.hpp"
#include "app/answers_cost.hpp"
#include "app/answers_schedule.hpp"
#include "bridge/errors.hxx"
#include "bridge/streams.hxx"
#include "meeting/meeting_file.hpp"
#include "office/memory.hxx"
#include "office/office.hxx"
#include "office/sessions.hxx"
#include "office/settings.hxx"
#include "service/meeting_object.hxx"
#include "service/options.hxx"
#include "time/zone.hpp"

#include <com/sun/star/lang/XServiceInfo.hpp>
#include <cppuhelper/implbase2.hxx>
#include <cppuhelper/supportsservice.hxx>
#include <org/planerka/XPlanner.hpp>

namespace planerka::uno
{
namespace
{
class PlannerService final : public cppu::WeakImplHelper2<org::planerka::XPlanner, css::lang::XServiceInfo>
{
public:
    explicit PlannerService(Context context) : context_(std::move(context)) {}

    Sequence<OUString> SAL_CALL purposes() override
    {
        return guard(
            [&]
            {
                std::vector<OUString> ids;
                for (const auto& blueprint : take(planner(context_).blueprints()))
                    ids.push_back(to_ou(blueprint.id));
                return to_sequence(ids);
            });
    }

    OUString SAL_CALL newMeeting(const OUString& purpose, const OUString& language, sal_Int32 minutes) override
    {
        return guard(
            [&]
            {
                const auto own = language.isEmpty() ? std::nullopt : std::optional(language_named(language));
                const auto duration = minutes == 0 ? std::nullopt : std::optional<Minutes>(minutes);
                return to_ou(to_json(take(make_draft(context_, to_utf8(purpose), own, duration))));
            });
    }

    OUString SAL_CALL check(const OUString& meeting, const OUString& language) override
    {
        return guard([&] { return to_ou(app::check_json(meeting_in(meeting), language_or_ours(language))); });
    }

    OUString SAL_CALL schedule(const OUString& meeting) override
    {
        return guard([&] { return to_ou(take(app::schedule_json(meeting_in(meeting), {}, today_here()))); });
    }

    OUString SAL_CALL cost(const OUString& meeting) override
    {
        return guard([&] { return to_ou(take(app::cost_json(meeting_in(meeting)))); });
    }

    Sequence<sal_Int8> SAL_CALL makeDocument(const OUString& meeting, const OUString& kind,
                                             const Sequence<PropertyValue>& options) override
    {
        return guard([&] { return to_bytes(made(meeting_in(meeting), kind, options).bytes); });
    }

    Reference<css::lang::XComponent> SAL_CALL openDocument(const OUString& meeting, const OUString& kind,
                                                           const Sequence<PropertyValue>& options) override
    {
        return guard(
            [&]
            {
                auto parsed = meeting_in(meeting);
                const auto document = made(parsed, kind, options);
                return open_with_session(context_, document, {std::move(parsed)}, value_of(options, "Hidden", false));
            });
    }

    OUString SAL_CALL meetingOf(const Model& document) override
    {
        return guard(
            [&]
            {
                if (!document.is())
                    throw Failure({"extension.no_document"});
                return to_ou(remembered_text(document));
            });
    }

    Reference<org::planerka::XMeeting> SAL_CALL meetingIn(const Model& document) override
    {
        return guard(
            [&]
            {
                if (!is_supported(document))
                    throw Failure({"extension.no_document"});
                return meeting_object(context_, session_of(context_, document));
            });
    }

    Sequence<OUString> SAL_CALL settings() override
    {
        return guard(
            []
            {
                std::vector<OUString> keys;
                for (const auto& setting : settings::all_settings())
                    if (!setting.is_private)
                        keys.push_back(to_ou(setting.key));
                return to_sequence(keys);
            });
    }

    OUString SAL_CALL setting(const OUString& key) override
    {
        return guard(
            [&]
            {
                const auto known = settings::setting_of(to_utf8(key));
                if (!known || known->is_private)
                    throw Failure({"settings.unknown", {{"key", to_utf8(key)}, {"closest", "none"}}});
                return to_ou(settings_now(context_)->text(known->key));
            });
    }

    OUString SAL_CALL getImplementationName() override { return "org.planerka.comp.Planner"; }
    sal_Bool SAL_CALL supportsService(const OUString& name) override { return cppu::supportsService(this, name); }
    Sequence<OUString> SAL_CALL getSupportedServiceNames() override
    {
        return sequence<OUString>({"org.planerka.Planner"});
    }

private:
    template <class Body>
    std::invoke_result_t<Body> guard(Body&& body)
    {
        return guarded([this] { return ui_language(context_); }, static_cast<cppu::OWeakObject*>(this),
                       std::forward<Body>(body));
    }

    static Meeting meeting_in(const OUString& json) { return take(parse_meeting(to_utf8(json))); }

    Language language_or_ours(const OUString& tag) const
    {
        return tag.isEmpty() ? ui_language(context_) : language_named(tag);
    }

    app::Document made(const Meeting& meeting, const OUString& kind, const Sequence<PropertyValue>& options) const
    {
        return take(make_document(context_, kind_named(kind), meeting, make_options(options)));
    }

    const Context context_;
};
} // namespace
} // namespace planerka::uno

css::uno::XInterface* planerka_Planner_get_implementation(css::uno::XComponentContext* context,
                                                          const css::uno::Sequence<css::uno::Any>&)
{
    return cppu::acquire(new planerka::uno::PlannerService(context));
}
