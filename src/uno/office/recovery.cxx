// SPDX-License-Identifier: MPL-2.0
#include "office/recovery.hxx"

#include "app/copy_keeper.hpp"
#include "bridge/errors.hxx"
#include "office/settings.hxx"

#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XTerminateListener.hpp>
#include <cppuhelper/implbase1.hxx>

#include <mutex>
#include <optional>
#include <utility>

namespace planerka::uno
{
namespace
{
/// Never destroyed: its thread, if it still sleeps at the end of the process, uses it.
class TheKeeper
{
public:
    app::CopyKeeper* get() const
    {
        const std::scoped_lock lock(mutex_);
        return keeper_;
    }

    /// The keeper, and whether it was made by this call.
    std::pair<app::CopyKeeper*, bool> make(const std::filesystem::path& folder)
    {
        const std::scoped_lock lock(mutex_);
        const bool is_new = !keeper_;
        if (is_new)
            keeper_ = new app::CopyKeeper(folder);
        return {keeper_, is_new};
    }

private:
    mutable std::mutex mutex_; ///< not held while the office is called
    app::CopyKeeper* keeper_ = nullptr;
};

/// Whether something is left over, as it was found last. Never destroyed: who listens to it may live as long.
class TheLeftOver
{
public:
    std::optional<bool> is_something() const
    {
        const std::scoped_lock lock(mutex_);
        return is_something_;
    }

    void found(bool is_something) { set(is_something); }
    void may_have_changed() { set(std::nullopt); }

    app::Subscription subscribe(std::function<void()> listener) { return listeners_->add(std::move(listener)); }

private:
    void set(std::optional<bool> is_something)
    {
        {
            const std::scoped_lock lock(mutex_);
            if (is_something_ == is_something)
                return;
            is_something_ = is_something;
        }
        listeners_->tell(0);
    }

    const std::shared_ptr<app::Listeners> listeners_ = std::make_shared<app::Listeners>();
    mutable std::mutex mutex_; ///< not held while somebody is told
    std::optional<bool> is_something_{};
};

TheLeftOver& the_left_over()
{
    static auto& known = *new TheLeftOver;
    return known;
}

TheKeeper& the_keeper()
{
    static auto& keeper = *new TheKeeper;
    return keeper;
}

/// Windows are closed before the office is told that it ends; what is left is the draft.
class WhenOfficeEnds final : public cppu::WeakImplHelper1<css::frame::XTerminateListener>
{
    void SAL_CALL queryTermination(const css::lang::EventObject&) override {}

    void SAL_CALL notifyTermination(const css::lang::EventObject&) override
    {
        guarded([] { return Language::en; }, static_cast<cppu::OWeakObject*>(this),
                []
                {
                    if (auto* const keeper = the_keeper().get())
                        keeper->stop();
                });
    }

    void SAL_CALL disposing(const css::lang::EventObject&) override {}
};

app::CopyKeeper& keeper_of(const Context& context)
{
    if (auto* const known = the_keeper().get())
        return *known;
    const auto desktop = css::frame::Desktop::create(context);
    const auto [keeper, is_new] = the_keeper().make(user_folder(context) / "working");
    if (is_new)
        desktop->addTerminateListener(new WhenOfficeEnds);
    return *keeper;
}
} // namespace

void keep_copies(const Context& context, const std::shared_ptr<app::Session>& session)
{
    try
    {
        if (settings_now(context)->is_on("keepUnsaved"))
            keeper_of(context).follow(session);
    }
    catch (const css::uno::Exception&)
    {
        // The office ends, or does not say where its user's files are: no reason to refuse to work.
    }
}

void let_go(const Context& context, const std::shared_ptr<app::Session>& session)
{
    if (auto* const keeper = the_keeper().get(); keeper && settings_now(context)->is_on("keepUnsaved"))
    {
        keeper->let_go(session);
        the_left_over().may_have_changed();
    }
}

std::vector<app::LeftOver> left_over(const Context& context)
{
    auto found = keeper_of(context).left_over();
    the_left_over().found(!found.empty());
    return found;
}

bool is_something_left_over(const Context& context)
{
    const auto known = the_left_over().is_something();
    return known ? *known : !left_over(context).empty();
}

app::Subscription when_left_over_changes(std::function<void()> listener)
{
    return the_left_over().subscribe(std::move(listener));
}

bool restore(const commands::Place& place, const app::LeftOver& which, commands::Unsaved unsaved)
{
    auto& keeper = keeper_of(place.context);
    auto state = take(app::WorkingCopies::read(which.copy));
    const auto agreement = commands::may_give_up(place, unsaved);
    if (!agreement.is_given)
        return false;
    take(place.session->restore(std::move(state), agreement.revision));
    keep_copies(place.context, place.session);
    keeper.write_now(); // before the other copy goes
    take(keeper.discard(which));
    the_left_over().may_have_changed();
    return true;
}

void discard(const Context& context, const app::LeftOver& which)
{
    take(keeper_of(context).discard(which));
    the_left_over().may_have_changed();
}
} // namespace planerka::uno
