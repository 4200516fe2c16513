// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "documents/documents.hpp"
#include "meeting/meeting.hpp"
#include "office/office.hxx"

#include <cppuhelper/weakref.hxx>

#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>

namespace planerka::uno
{
/// The meeting one works on, and where it belongs.
struct SessionState
{
    Meeting meeting{};                           ///< with pay: for this user's eyes, never stored in a shared document
    std::optional<documents::Request> request{}; ///< what document it is, if Planerka made it
    std::filesystem::path file{};                ///< the meeting file; empty if it was never opened or saved
    bool modified = false;                       ///< changed since the file was opened or saved
};

/// The meeting one works on in a document; one object for all who show or change it. Any thread may call; listeners are
/// called on the thread of the change, with no lock held.
class Session : public std::enable_shared_from_this<Session>
{
public:
    /// Keeps a listener subscribed as long as it lives. A change on another thread may still be on its way to the
    /// listener then: let it hold its panel weakly.
    using Subscription = std::shared_ptr<void>;

    explicit Session(SessionState state);

    SessionState state() const;
    Meeting meeting() const;

    /// Changes the meeting, tells the listeners, and stores what may be shared in the document if that remembers its
    /// meeting. `change` must not call the session.
    void edit(const std::function<void(Meeting&)>& change);

    /// Shows `meeting` from now on, as it stands in `file` (empty: nowhere yet). The document is told if it is the same
    /// meeting; if it is another, the document goes on remembering the one that it was made from.
    void replace(Meeting meeting, std::filesystem::path file);

    /// Writes the meeting file and, if there is pay, its private file. Throws Failure; the session keeps its old file
    /// then.
    void save(const std::filesystem::path& file);

    /// `listener` must not throw.
    [[nodiscard]] Subscription subscribe(std::function<void()> listener);

private:
    friend class Sessions;

    void changed();
    void tell();

    mutable std::mutex mutex_;
    SessionState state_;
    css::uno::WeakReference<css::frame::XModel>
        document_; ///< the document that remembers the meeting; empty for a draft
    std::map<int, std::function<void()>> listeners_;
    int next_listener_ = 0;
};

/// The session of an open document. A document that remembers a meeting has its own; all others share the draft that
/// one works on in this office, which begins as a pipeline review in the office's language. Throws Failure of planner()
/// for that. A remembered meeting that cannot be read throws Failure.
std::shared_ptr<Session> session_of(const Context& context, const Model& model);

/// Opens a made document, see open_untitled(), whose session goes on with this state: pay included, which the document
/// does not hold.
Reference<css::lang::XComponent> open_with_session(const Context& context, const app::Document& document,
                                                   SessionState state, bool hidden = false);
} // namespace planerka::uno
