// SPDX-License-Identifier: GPL-3.0-or-later
// A required level as five dots with the own level as a marker below: the cell of the skill matrix.
#pragma once

#include <QPalette>
#include <QWidget>
#include <optional>

class QPainter;

namespace deskpath::app {

inline constexpr int highestLevel = 5;

struct LevelState {
  std::optional<int> required;  // 0 to 5; nothing: the role does not ask for it
  std::optional<int> own;       // 0 to 5; nothing: not rated, which is not zero
  bool plus = false;            // adds but is never missing: outlined dots
  int colourIndex = -1;         // a role's colour, else a neutral one

  friend bool operator==(const LevelState&, const LevelState&) = default;
};

[[nodiscard]] QSize levelDotsSize();
// "required 4 of 5, own 2"
[[nodiscard]] QString levelText(const LevelState& state);
// For delegates; centred vertically, left-aligned. `selected` paints in the highlighted text's colour.
void paintLevelDots(QPainter* painter, const QRect& box, const LevelState& state, const QPalette& palette,
                    bool selected = false);

class LevelDots final : public QWidget {
  Q_OBJECT
 public:
  explicit LevelDots(const LevelState& state = {}, QWidget* parent = nullptr);

  void setState(const LevelState& state);
  [[nodiscard]] const LevelState& state() const { return state_; }
  [[nodiscard]] QSize sizeHint() const override { return levelDotsSize(); }
  [[nodiscard]] QSize minimumSizeHint() const override { return levelDotsSize(); }

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  LevelState state_;
};

}  // namespace deskpath::app
