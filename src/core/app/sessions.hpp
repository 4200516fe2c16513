// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/open_meeting.hpp"
#include "app/session.hpp"
#include "base/result.hpp"
#include "documents/documents.hpp"
#include "meeting/meeting.hpp"

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace planerka::app
{
/// What a document says of the meeting that it was made from.
struct Remembered
{
    Meeting meeting; ///< what the document's readers may see of it
    std::optional<documents::Request> request{};
};

/// From the values of the two properties of a document, see documents::kMeetingProperty; nothing if the first is empty.
/// Errors as parse_meeting.
Result<std::optional<Remembered>> remembered(std::string_view meeting_property, std::string_view document_property);

/// The session to work with in a document.
struct Bound
{
    std::shared_ptr<Session> session{};
    /// Why the document's own meeting is not it: that cannot be read, so it is the draft. Nothing if all is well.
    std::optional<Error> unreadable{};
    bool is_new = false;  ///< the document has got its own session by this call
    bool differs = false; ///< the meeting is open already, and the document remembers another state of it
};

/// Which session belongs to which open document. A document that remembers a meeting has its own, all others share one
/// draft; sessions of the same meeting share it (app/README.md, "One meeting in several documents"). As long as it
/// lives, it knows who earns what: the documents do not say it, but whoever opens one again goes on with the cost. It
/// must outlive the sessions that it makes. Any thread may call.
class Sessions
{
public:
    /// @param follow of the sessions that it makes: see SessionHooks
    explicit Sessions(std::function<void(std::span<const Attendee>, Meeting&)> follow = {}) : follow_(std::move(follow))
    {
    }

    /// An open document, told from all others that are open.
    using Document = const void*;

    /// What is asked for when it is needed, with no lock held.
    struct Sources
    {
        std::function<Result<std::optional<Remembered>>()> memory{}; ///< of the document
        std::function<Result<Meeting>()> first_draft{};
        /// The meeting of that id in its file, if it is known where that is.
        std::function<std::optional<OpenedMeeting>(const std::string& meeting_id)> file{};
        std::function<void(const Session&)> changed{}; ///< stores the meeting in the document, see SessionHooks
    };

    /// The document's session, made if there is none. A meeting that cannot be read leaves one with the draft, so that
    /// one can go on working, and with the reason. `document` may be null: then it is the draft. Errors: of
    /// `first_draft`.
    Result<Bound> of(Document document, const Sources& sources);

    /// Gives a document that was just made of this state a session that goes on with it. It shares the meeting of
    /// `from`, the session that the state was taken of, or else of any that works on this very state. What has changed
    /// in `from` since is stored in the document; else that is not told, it knows.
    Bound adopt(Document document, SessionState state, std::function<void(const Session&)> changed,
                const std::shared_ptr<Session>& from = {});

    /// The document is closed. Panels that still show its session may go on with it.
    void forget(Document document);

    /// The document's session; nothing if it has none, that is, none or the draft.
    std::shared_ptr<Session> find(Document document) const;

    /// The draft; nothing if nobody has worked with it yet.
    std::shared_ptr<Session> draft() const;

    /// `listener` is called when a document or the draft has got its session, or lost it: on the thread of that, with
    /// no lock held.
    [[nodiscard]] Subscription subscribe(std::function<void()> listener);

private:
    struct Pay
    {
        std::string json{};  ///< as private_json() has it
        bool unread = false; ///< more of it may stand in a file, see Meeting::private_unread
        std::uint64_t change = 0;
    };

    Result<SessionState> as_in_its_file(Remembered found, const Sources& sources) const;
    Result<std::shared_ptr<Session>> draft_or(const std::function<Result<Meeting>()>& first);
    std::shared_ptr<Session> open_one(const std::string& meeting_id, const Session* except = nullptr) const;
    std::vector<std::shared_ptr<Session>> all() const;
    Bound insert(Document document, std::shared_ptr<Session> session);
    SessionHooks hooks(std::function<void(const Session&)> changed);
    static std::optional<Pay> pay_of(const Meeting& meeting, Revision revision);
    void keep_pay(const Meeting& meeting, Revision revision);
    Result<void> add_pay(Meeting& meeting) const;

    const std::function<void(std::span<const Attendee>, Meeting&)> follow_;
    const std::shared_ptr<Listeners> listeners_ = std::make_shared<Listeners>();
    mutable std::mutex mutex_; ///< never held while a session is asked
    std::map<Document, std::shared_ptr<Session>> of_document_{};
    std::shared_ptr<Session> draft_{};
    std::map<std::string, Pay> pay_{}; ///< by the id of the meeting: what sessions have let go
};
} // namespace planerka::app
