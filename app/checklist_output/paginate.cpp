// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist_output/paginate.h"

#include <algorithm>

namespace deskpath::app {
namespace {

class Paginator {
 public:
  Paginator(std::span<const PageBlock> blocks, double pageHeight) : blocks_(blocks), pageHeight_(pageHeight) {}

  std::vector<PagePlacements> run() {
    std::size_t next = 0;
    while (next < blocks_.size()) {
      const std::size_t end = runEnd(next);
      if (!pages_.back().empty() && y_ + runHeight(next, end) > pageHeight_) newPage();
      for (; next < end; ++next) place(next);
    }
    return std::move(pages_);
  }

 private:
  // Behind the last block of the run that must stay together: headings and the first block below them.
  [[nodiscard]] std::size_t runEnd(std::size_t first) const {
    std::size_t end = first + 1;
    while (end < blocks_.size() && blocks_[end - 1].keepWithNext) ++end;
    return end;
  }

  [[nodiscard]] double runHeight(std::size_t first, std::size_t end) const {
    double height = 0;
    for (std::size_t i = first; i < end; ++i) height += blocks_[i].gap + blocks_[i].height;
    return height;
  }

  void newPage() {
    pages_.emplace_back();
    y_ = 0;
  }

  void place(std::size_t index) {
    const PageBlock& block = blocks_[index];
    const auto empty = [this] { return pages_.back().empty(); };
    if (!empty() && y_ + block.gap + block.height > pageHeight_) newPage();
    if (empty() && block.header && *block.header != index) put(*block.header, 0);
    put(index, empty() ? 0 : block.gap);
  }

  void put(std::size_t index, double gap) {
    pages_.back().push_back({index, y_ + gap});
    y_ += gap + blocks_[index].height;
  }

  std::span<const PageBlock> blocks_;
  double pageHeight_;
  std::vector<PagePlacements> pages_{1};
  double y_ = 0;
};

}  // namespace

std::vector<PagePlacements> paginate(std::span<const PageBlock> blocks, double pageHeight) {
  return Paginator{blocks, pageHeight}.run();
}

}  // namespace deskpath::app
