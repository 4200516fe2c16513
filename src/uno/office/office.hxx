// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "app/planner.hpp"
#include "bridge/errors.hxx"
#include "bridge/uno.hxx"

#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/lang/XComponent.hpp>

#include <filesystem>
#include <string_view>

/// What the office is asked for. Everything here may be called from any thread.
namespace planerka::uno
{
using Frame = Reference<css::frame::XFrame>;
using Model = Reference<css::frame::XModel>;

inline constexpr const char* kExtensionId = "org.planerka";

/// The language of the office's menus; English if Planerka does not speak it, or the office does not say. Does not
/// throw a UNO exception: it is asked while one is being handled.
Language ui_language(const Context& context);

/// URL of a file or folder in the installed extension, e.g. "share". Throws Failure "extension.not_installed".
OUString extension_url(const Context& context, std::string_view path);

/// Where Planerka keeps what is this user's: a folder in the office's profile, made by whoever writes into it.
std::filesystem::path user_folder(const Context& context);

/// Planerka with the data of the installed extension; opened on the first call. Throws Failure, again on every call, if
/// its data cannot be read.
const app::Planner& planner(const Context& context);

/// The document shown in a frame; null if there is none.
Model model_of(const Frame& frame);

/// Whether the commands concern this document: Writer, Calc or Impress.
bool is_supported(const Model& model);

/// Whether the document takes no changes; false if there is none.
bool is_read_only(const Model& model);

/// Opens a made document untitled, so that saving asks for a name and suggests the document's. Not modified. In `frame`
/// it takes the place of the document there; without one it gets a window of its own.
Reference<css::lang::XComponent> open_untitled(const Context& context, const app::Document& document,
                                               bool hidden = false, const Frame& frame = {});
} // namespace planerka::uno
