// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "options.hpp"

/// One function for each command: answers on standard output, errors on standard error, returns the exit code.
namespace planerka::cli
{
int run(const Leave& command, const Common& common);
int run(const NewCommand& command, const Common& common);
int run(const AgendaCommand& command, const Common& common);
int run(const CheckCommand& command, const Common& common);
int run(const SchemaCommand& command, const Common& common);
int run(const ScheduleCommand& command, const Common& common);
int run(const CostCommand& command, const Common& common);
int run(const AdviseCommand& command, const Common& common);
int run(const MakeCommand& command, const Common& common);
int run(const TemplateCheckCommand& command, const Common& common);
int run(const ImportCommand& command, const Common& common);
int run(const ExportCommand& command, const Common& common);
int run(const LoadCommand& command, const Common& common);
int run(const ShareCommand& command, const Common& common);
int run(const SettingsCommand& command, const Common& common);
int run(const ReferenceCommand& command, const Common& common);
} // namespace planerka::cli
