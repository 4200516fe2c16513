// SPDX-License-Identifier: MPL-2.0
#include "base/file.hpp"

#include <algorithm>
#include <cerrno>
#include <random>
#include <system_error>
#include <utility>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace planerka
{
namespace fs = std::filesystem;

namespace
{
/// An open file descriptor, closed at the end of its scope.
class Descriptor
{
public:
    explicit Descriptor(int fd) : fd_(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (fd_ >= 0)
            ::close(fd_);
    }

    explicit operator bool() const { return fd_ >= 0; }
    int get() const { return fd_; }

    /// False if the file system reports a late write error, as network file systems do.
    bool close() { return ::close(std::exchange(fd_, -1)) == 0; }

private:
    int fd_;
};

Error error_of(std::string code, const fs::path& path)
{
    return Error{std::move(code), {}, {}, path.string()};
}

Error unwritable(const fs::path& path, int cause)
{
    const auto reason = [cause]
    {
        switch (cause)
        {
        case EACCES:
        case EPERM:
            return "permission";
        case EROFS:
            return "read_only";
        case ENOSPC:
        case EDQUOT:
        case EFBIG:
            return "space";
        default:
            return "other";
        }
    }();
    return Error{"file.unwritable", {{"reason", reason}}, {}, path.string()};
}

bool write_all(int fd, std::string_view bytes)
{
    while (!bytes.empty())
    {
        const auto written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

/// A file that did not exist before, beside `target`, so that it can be renamed over it.
std::pair<Descriptor, fs::path> open_temporary(const fs::path& target, mode_t mode)
{
    std::random_device random;
    for (int attempt = 0;; ++attempt)
    {
        auto path = target.parent_path() / (".planerka-" + std::to_string(random()) + ".tmp");
        const int fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
        if (fd >= 0 || errno != EEXIST || attempt == 20)
            return {std::piecewise_construct, std::forward_as_tuple(fd), std::forward_as_tuple(std::move(path))};
    }
}

/// Waits until the disk has the bytes. Some file systems know no waiting; that is no failure.
bool flush(int fd)
{
    while (::fsync(fd) != 0)
    {
        if (errno == EINVAL || errno == ENOSYS || errno == EOPNOTSUPP)
            return true;
        if (errno != EINTR)
            return false;
    }
    return true;
}

/// Likewise for the names in a folder. The file is whole by then, under its old name or its new one, so what goes wrong
/// here loses nothing.
void flush_folder(const fs::path& folder)
{
    if (const Descriptor open(::open(folder.empty() ? "." : folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)); open)
        flush(open.get());
}

Result<void> write_directly(const fs::path& path, std::string_view bytes)
{
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC | O_NOCTTY));
    if (!file || !write_all(file.get(), bytes) || !file.close())
        return unwritable(path, errno);
    return success();
}

Result<void> replace(const fs::path& path, const fs::path& target, std::string_view bytes, mode_t mode, bool keep_mode)
{
    auto [file, temporary] = open_temporary(target, mode);
    if (!file)
        return unwritable(path, errno);
    const bool done = (!keep_mode || ::fchmod(file.get(), mode) == 0) && write_all(file.get(), bytes) &&
                      flush(file.get()) && file.close() && ::rename(temporary.c_str(), target.c_str()) == 0;
    if (done)
    {
        flush_folder(target.parent_path());
        return success();
    }
    const int cause = errno;
    ::unlink(temporary.c_str());
    return unwritable(path, cause);
}
} // namespace

Result<std::string> read_file(const fs::path& path)
{
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NOCTTY));
    if (!file)
        return error_of(errno == ENOENT || errno == ENOTDIR ? "file.missing" : "file.unreadable", path);
    struct stat status
    {
    };
    if (::fstat(file.get(), &status) != 0)
        return error_of("file.unreadable", path);
    if (S_ISDIR(status.st_mode))
        return error_of("file.is_folder", path);

    // Not by the size that fstat() tells: pipes have none, and a file may grow.
    constexpr std::size_t kChunk = 1u << 16;
    std::string bytes;
    for (;;)
    {
        const auto size = bytes.size();
        bytes.resize(size + kChunk);
        const auto got = ::read(file.get(), bytes.data() + size, kChunk);
        if (got < 0 && errno != EINTR)
            return error_of("file.unreadable", path);
        bytes.resize(size + static_cast<std::size_t>(std::max<ssize_t>(got, 0)));
        if (got == 0)
            return bytes;
        if (bytes.size() > kMaxFileBytes)
        {
            auto error = error_of("file.too_large", path);
            error.args["megabytes"] = std::to_string(kMaxFileBytes >> 20);
            return error;
        }
    }
}

Result<void> write_file(const fs::path& path, std::string_view bytes, FileAccess access)
{
    std::error_code ignored;
    const auto resolved = fs::weakly_canonical(path, ignored);
    const auto target = resolved.empty() ? path : resolved;

    const bool private_file = access == FileAccess::owner_only;
    struct stat status
    {
    };
    if (::stat(target.c_str(), &status) != 0)
    {
        if (!target.has_filename())
            return error_of("file.is_folder", path);
        if (const auto folder = target.parent_path(); !folder.empty() && !fs::is_directory(folder, ignored))
            return error_of("file.no_folder", path);
        return replace(path, target, bytes, private_file ? 0600 : 0666, false);
    }
    if (S_ISDIR(status.st_mode))
        return error_of("file.is_folder", path);
    // The mode too, because rename() does not look at it, nor does access() for the superuser.
    constexpr mode_t kWritable = S_IWUSR | S_IWGRP | S_IWOTH;
    if ((status.st_mode & kWritable) == 0 || ::faccessat(AT_FDCWD, target.c_str(), W_OK, AT_EACCESS) != 0)
        return unwritable(path, EACCES);
    if (!S_ISREG(status.st_mode))
        return write_directly(path, bytes);
    return replace(path, target, bytes, private_file ? 0600 : status.st_mode & 0777, !private_file);
}

Result<void> make_private_folder(const fs::path& folder)
{
    std::error_code ignored;
    fs::create_directories(folder.parent_path(), ignored);
    if (::mkdir(folder.c_str(), 0700) != 0 && !fs::is_directory(folder, ignored))
        return Error{"file.no_folder"}.in_file(folder.string());
    return success();
}

Result<void> remove_file(const fs::path& path)
{
    if (::unlink(path.c_str()) != 0 && errno != ENOENT)
        return unwritable(path, errno);
    return success();
}
} // namespace planerka
