// SPDX-License-Identifier: GPL-3.0-or-later
// Undo by keeping values: one command holds the value before and after. Values share their parts, so this is cheap.
#pragma once

#include <QUndoCommand>
#include <functional>

namespace deskpath::app {

template <class Value>
class ValueCommand final : public QUndoCommand {
 public:
  // `put` installs a value in the document. Successive commands with the same non-empty `mergeKey` become one, so
  // that typing a name is one step.
  ValueCommand(const QString& name, Value before, Value after, QString mergeKey, std::function<void(const Value&)> put)
      : QUndoCommand(name),
        before_(std::move(before)),
        after_(std::move(after)),
        mergeKey_(std::move(mergeKey)),
        put_(std::move(put)) {}

  void undo() override { put_(before_); }
  void redo() override { put_(after_); }
  [[nodiscard]] int id() const override { return mergeKey_.isEmpty() ? -1 : 1; }
  bool mergeWith(const QUndoCommand* other) override {
    const auto* next = dynamic_cast<const ValueCommand*>(other);
    if (next == nullptr || next->mergeKey_ != mergeKey_) return false;
    after_ = next->after_;
    if (after_ == before_) setObsolete(true);
    return true;
  }

 private:
  Value before_;
  Value after_;
  QString mergeKey_;
  std::function<void(const Value&)> put_;
};

}  // namespace deskpath::app
