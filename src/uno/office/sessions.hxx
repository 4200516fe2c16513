// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/session.hxx"

#include <map>
#include <memory>
#include <mutex>
#include <string>

namespace planerka::uno
{
/// Which session belongs to which open document. One for the office; any thread may call.
class Sessions
{
public:
    static Sessions& instance();

    std::shared_ptr<Session> of(const Context& context, const Model& model);

    /// Gives the document's session this state, without telling the document.
    void adopt(const Context& context, const Model& model, SessionState state);

    /// Remembers who earns what as long as the office runs: the documents of a meeting do not hold it, but their
    /// sidebar shows its cost.
    void keep_pay(const Meeting& meeting);

    void forget(const Reference<css::uno::XInterface>& document);

private:
    struct Pay
    {
        std::string json;    ///< as private_json() has it
        bool unread = false; ///< more of it may stand in a file, see Meeting::private_unread
    };

    std::shared_ptr<Session> draft(const Context& context);
    std::shared_ptr<Session> find(const void* document);
    std::shared_ptr<Session> insert(const Model& model, std::shared_ptr<Session> session);
    void add_pay(Meeting& meeting);

    std::mutex mutex_;
    std::map<const void*, std::shared_ptr<Session>> of_document_; ///< by the address of the document's XInterface
    std::shared_ptr<Session> draft_;
    std::map<std::string, Pay> pay_; ///< by the id of the meeting
};
} // namespace planerka::uno
