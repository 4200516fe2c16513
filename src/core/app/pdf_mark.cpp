// SPDX-License-Identifier: MPL-2.0
#include "app/pdf_mark.hpp"

namespace planerka::app
{
namespace
{
constexpr std::string_view kMark = "\n%Planerka\n";
} // namespace

std::string marked_pdf(std::string pdf)
{
    return std::move(pdf).append(kMark);
}

bool is_marked_pdf(std::string_view bytes)
{
    return bytes.starts_with("%PDF-") && bytes.ends_with(kMark);
}
} // namespace planerka::app
