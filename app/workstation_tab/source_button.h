// SPDX-License-Identifier: GPL-3.0-or-later
// The source of a fact in one word beside its field; a click states another.
#pragma once

#include "base/basis.h"
#include "widgets/link_button.h"

namespace deskpath::app {

// "published", "your word", "worked out".
[[nodiscard]] QString sourceWord(Basis::Kind kind);

class SourceButton final : public LinkButton {
  Q_OBJECT
 public:
  SourceButton(const QString& fact, Date today, QWidget* parent = nullptr);

  // Nothing: the fact is not known, and nothing is shown.
  void setBasis(const std::optional<Basis>& basis);
  // Wide enough for each of the words, so that they stand under each other.
  [[nodiscard]] QSize sizeHint() const override;

 Q_SIGNALS:
  void stated(const deskpath::Basis& basis, bool forAll);

 private:
  void ask();

  QString fact_;
  Date today_;
  std::optional<Basis> basis_;
};

}  // namespace deskpath::app
