// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/session.hpp"
#include "office/office.hxx"

#include <org/planerka/XMeeting.hpp>

#include <memory>

namespace planerka::uno
{
/// A session's meeting for scripts. What it gives to listeners as the source is this object.
Reference<org::planerka::XMeeting> meeting_object(const Context& context, std::shared_ptr<app::Session> session);
} // namespace planerka::uno
