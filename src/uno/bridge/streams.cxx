// SPDX-License-Identifier: MPL-2.0
#include "bridge/streams.hxx"

#include <com/sun/star/io/BufferSizeExceededException.hpp>
#include <com/sun/star/io/NotConnectedException.hpp>
#include <com/sun/star/io/XSeekable.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <cppuhelper/implbase2.hxx>

#include <algorithm>
#include <mutex>

namespace planerka::uno
{
namespace
{
class ByteStream final : public cppu::WeakImplHelper2<css::io::XInputStream, css::io::XSeekable>
{
public:
    explicit ByteStream(std::string bytes) : bytes_(std::move(bytes)) {}

    sal_Int32 SAL_CALL readBytes(Sequence<sal_Int8>& data, sal_Int32 wanted) override
    {
        const std::scoped_lock lock(mutex_);
        if (closed_)
            throw css::io::NotConnectedException();
        if (wanted < 0)
            throw css::io::BufferSizeExceededException();
        const auto count = std::min(static_cast<std::size_t>(wanted), bytes_.size() - position_);
        data = to_bytes(std::string_view(bytes_).substr(position_, count));
        position_ += count;
        return static_cast<sal_Int32>(count);
    }

    sal_Int32 SAL_CALL readSomeBytes(Sequence<sal_Int8>& data, sal_Int32 most) override
    {
        return readBytes(data, most);
    }

    void SAL_CALL skipBytes(sal_Int32 count) override
    {
        const std::scoped_lock lock(mutex_);
        if (count > 0)
            position_ += std::min(static_cast<std::size_t>(count), bytes_.size() - position_);
    }

    sal_Int32 SAL_CALL available() override
    {
        const std::scoped_lock lock(mutex_);
        return static_cast<sal_Int32>(bytes_.size() - position_);
    }

    void SAL_CALL closeInput() override
    {
        const std::scoped_lock lock(mutex_);
        closed_ = true;
    }

    void SAL_CALL seek(sal_Int64 location) override
    {
        const std::scoped_lock lock(mutex_);
        if (location < 0 || static_cast<std::size_t>(location) > bytes_.size())
            throw css::lang::IllegalArgumentException();
        position_ = static_cast<std::size_t>(location);
    }

    sal_Int64 SAL_CALL getPosition() override
    {
        const std::scoped_lock lock(mutex_);
        return static_cast<sal_Int64>(position_);
    }

    sal_Int64 SAL_CALL getLength() override { return static_cast<sal_Int64>(bytes_.size()); }

private:
    std::mutex mutex_;
    const std::string bytes_;
    std::size_t position_ = 0;
    bool closed_ = false;
};
} // namespace

Reference<css::io::XInputStream> input_stream(std::string bytes)
{
    return new ByteStream(std::move(bytes));
}

Sequence<sal_Int8> to_bytes(std::string_view bytes)
{
    return Sequence<sal_Int8>(reinterpret_cast<const sal_Int8*>(bytes.data()), static_cast<sal_Int32>(bytes.size()));
}
} // namespace planerka::uno
