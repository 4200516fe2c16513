// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/papers.hxx"

namespace planerka::uno::commands
{
/// A message in the user's mail program to those invited (app::mail_of()): the agenda as PDF and the invitation,
/// METHOD:REQUEST, both for whom the meeting is with. Nothing is sent yet. Throws Failure "extension.no_mail_program".
Outcome send_mail(const Place& place);
} // namespace planerka::uno::commands
