// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done about a finding: repairs, accepting with a reason, filling in what is not known.
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "documents/text.h"
#include "tab_fixture.h"
#include "widgets/disclosure.h"
#include "workstation_tab/coverage_section.h"
#include "workstation_tab/facts_dialog.h"
#include "workstation_tab/finding_card.h"
#include "workstation_tab/finding_header.h"
#include "workstation_tab/findings_panel.h"
#include "workstation_tab/fix_view.h"
#include "workstation_tab/key_form.h"
#include "workstation_tab/records_field.h"
#include "workstation_tab/repair_finder.h"
#include "workstation_tab/source_button.h"
#include "workstation_tab/source_dialog.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class ReviewTest : public TabFixture {
 protected:
  // A supply too weak for headroom, a board too large for the case.
  void openFaulty() {
    open({"cpu/amd-ryzen-9-9950x", "motherboard/gigabyte-x870e-aorus-pro",
          "memory/gskill-trident-z5-neo-rgb-64gb-2x32-ddr5-6000-cl36", "gpu/msi-geforce-rtx-5070-ti-ventus-3x-oc",
          "storage/samsung-990-pro-heatsink-2tb", "psu/msi-mag-a650bn", "case/lian-li-a3-matx-wood-white",
          "cpu-cooler/noctua-nh-d15-g2"});
    settle();
  }
  // A processor and a board that nothing in the catalogue fits.
  void openHopeless() {
    Part cpu(*PartId::from("cpu/odd"), Category::cpu);
    cpu.model = "Odd processor";
    cpu.set(key::cpu::socket, "ODD1");
    Part board(*PartId::from("motherboard/odd"), Category::motherboard);
    board.model = "Odd board";
    board.set(key::motherboard::socket, "ODD2");
    Plan plan;
    for (Part& part : std::vector<Part>{cpu, board})
      plan = with_added(std::move(plan), std::make_shared<const Part>(part));
    openPlan(std::move(plan));
    settle();
  }
  // A case of which nothing is known but that it takes an ATX board, with a radiator to put in.
  void openGaps() {
    Part pc_case(*PartId::from("case/own"), Category::pc_case);
    pc_case.model = "Own case";
    pc_case.basis = {Basis::Kind::published, "https://example.com", Date::from("2026-11-01")};
    pc_case.set(key::pc_case::gpu_length, Millimetres{400});
    Part cooler(*PartId::from("cpu-cooler/own"), Category::cpu_cooler);
    cooler.model = "Own cooler";
    cooler.set(key::cpu_cooler::kind, "liquid");
    cooler.set(key::cpu_cooler::radiator, Millimetres{360});
    Plan plan;
    for (const Part& part : {pc_case, cooler}) plan = with_added(std::move(plan), std::make_shared<const Part>(part));
    openPlan(std::move(plan));
    settle();
  }
  void settle() const {
    const auto* finder = tab_->findChild<RepairFinder*>();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !finder->isRunning(); }, 30'000));
    QCoreApplication::processEvents();
  }
  [[nodiscard]] FindingCard* card(std::string_view rule) const {
    for (FindingCard* card : tab_->findChild<FindingsPanel*>()->openCards()) {
      if (card->finding().rule == rule) return card;
    }
    return nullptr;
  }
  static QPushButton* fixButton(const QWidget* in) {
    for (QPushButton* button : in->findChildren<QPushButton*>()) {
      if (button->text().startsWith(u"Fix"_s) && button->isVisibleTo(in)) return button;
    }
    return nullptr;
  }
  static QStringList texts(const QWidget* in) {
    QStringList list;
    for (const QLabel* label : in->findChildren<QLabel*>()) {
      if (label->isVisibleTo(in)) list << label->text();
    }
    return list;
  }
  [[nodiscard]] FactsDialog* openedFacts() const { return tab_->findChild<FactsDialog*>(); }
  [[nodiscard]] QLineEdit* factField(KeyRef key) const {
    for (auto* edit : openedFacts()->findChildren<QLineEdit*>()) {
      if (edit->accessibleName().startsWith(qs(info(key).title) + u" ("_s)) return edit;
    }
    return nullptr;
  }
  [[nodiscard]] SourceButton* sourceOf(KeyRef key) const {
    for (auto* button : openedFacts()->findChildren<SourceButton*>()) {
      if (button->accessibleName().startsWith(u"Source of %1 ("_s.arg(qs(info(key).title)))) return button;
    }
    return nullptr;
  }
  void nameSource(KeyRef key, const QString& source, bool forAll) const {
    sourceOf(key)->click();
    auto* dialog = openedFacts()->findChild<SourceDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QComboBox*>()->setCurrentText(u"Published"_s);
    dialog->findChild<QLineEdit*>(u"source"_s)->setText(source);
    dialog->findChild<QCheckBox*>()->setChecked(forAll);
    dialog->accept();
  }
};

TEST_F(ReviewTest, AOneClickRepairStandsUnderTheSentenceAndOneUndoTakesItBack) {
  openFaulty();
  QPushButton* fix = fixButton(card("psu.load"));
  ASSERT_NE(fix, nullptr);
  EXPECT_TRUE(fix->accessibleName().startsWith(u"Replace MSI MAG A650BN with "_s)) << qPrintable(fix->accessibleName());
  EXPECT_TRUE(fix->toolTip().contains(u"price of"_s));
  const Plan before = plan();
  const auto warnings = document_->report().summary.open_warnings;
  fix->click();
  EXPECT_EQ(card("psu.load"), nullptr);
  EXPECT_LT(document_->report().summary.open_warnings, warnings);
  EXPECT_TRUE(document_->undoStack()->undoText().startsWith(u"Replace MSI MAG A650BN with "_s));
  document_->undoStack()->undo();
  EXPECT_EQ(plan(), before);
  ASSERT_NE(card("psu.load"), nullptr);
}

TEST_F(ReviewTest, TheDetailsOfferTheAlternativesInTheLinesPlace) {
  openFaulty();
  FindingCard* load = card("psu.load");
  const QString first = fixButton(load)->accessibleName();
  load->header()->setChecked(true);
  EXPECT_FALSE(load->findChild<FixLine*>()->isVisibleTo(load));
  const auto buttons = load->findChild<FixList*>()->findChildren<QPushButton*>();
  ASSERT_EQ(buttons.size(), 4);
  EXPECT_EQ(buttons.first()->accessibleName(), first);
  buttons.at(2)->click();
  EXPECT_EQ(card("psu.load"), nullptr);
  settle();
}

TEST_F(ReviewTest, WhereNoSingleChangeHelpsItSaysSo) {
  openHopeless();
  FindingCard* socket = card("cpu.socket");
  ASSERT_NE(socket, nullptr);
  EXPECT_EQ(fixButton(socket), nullptr);
  socket->header()->setChecked(true);
  QCoreApplication::processEvents();
  EXPECT_TRUE(texts(socket).contains(u"No single change clears this without causing something else."_s));
}

TEST_F(ReviewTest, RepairsFollowThePlan) {
  openFaulty();
  const QString before = fixButton(card("psu.load"))->text();
  document_->edit(u"Seats"_s, with_seats(plan(), 3));
  settle();
  EXPECT_NE(fixButton(card("psu.load"))->text(), before);
}

TEST_F(ReviewTest, ATabThatClosesWhileSearchingWaitsForNothing) {
  openFaulty();
  document_->edit(u"Seats"_s, with_seats(plan(), 3));
  QTest::qWait(130);
  tab_.reset();
  SUCCEED();
}

TEST_F(ReviewTest, AcceptingAsksForAReason) {
  openFaulty();
  FindingCard* load = card("psu.load");
  load->header()->setChecked(true);
  auto* reason = named<QLineEdit>(u"Reason for accepting this finding"_s);
  QPushButton* accept = withText<QPushButton>(u"Accept"_s);
  ASSERT_NE(accept, nullptr);
  EXPECT_FALSE(accept->isEnabled());
  QTest::keyClick(reason, Qt::Key_Return);
  EXPECT_TRUE(plan().acknowledged.empty());
  QTest::keyClicks(reason, u"The card is capped"_s);
  EXPECT_TRUE(accept->isEnabled());
  accept->click();
  EXPECT_EQ(plan().acknowledged.at(0).reason, "The card is capped");
  EXPECT_EQ(plan().acknowledged.at(0).date, Date::from("2026-11-25"));
  EXPECT_EQ(document_->undoStack()->undoText(), u"Accept: Power supply against the load"_s);
}

TEST_F(ReviewTest, AnAcceptedFindingReopensWithOtherFiguresAndRemembersTheReason) {
  openFaulty();
  Acknowledgement entry;
  entry.key = card("psu.load")->finding().key();
  entry.reason = "The card is capped";
  document_->edit(u"Accept"_s, with_acknowledged(plan(), entry));
  EXPECT_EQ(card("psu.load"), nullptr);
  std::size_t gpu = 0;
  while (plan().items[gpu].part->category() != Category::gpu) ++gpu;
  document_->edit(u"Two"_s, with_quantity(plan(), gpu, 2));
  ASSERT_NE(card("psu.load"), nullptr);
  card("psu.load")->header()->setChecked(true);
  EXPECT_TRUE(texts(card("psu.load")).contains(u"You had accepted this with other figures: The card is capped"_s));
  settle();
}

TEST_F(ReviewTest, MissingFactsAreListedByPartAndFilledIn) {
  openGaps();
  auto* coverage = tab_->findChild<CoverageSection*>();
  coverage->findChild<Disclosure*>()->setExpanded(true);
  const Report& report = document_->report();
  const auto decided = report.summary.decided();
  const QString title = QString::fromUtf8(info(key::pc_case::radiators).title.data(),
                                          static_cast<int>(info(key::pc_case::radiators).title.size()));
  auto* fill = named<QPushButton>(u"Fill in %1 of Own case"_s.arg(title));
  ASSERT_NE(fill, nullptr);
  fill->click();
  FactsDialog* dialog = openedFacts();
  ASSERT_NE(dialog, nullptr);
  RecordsField* field = nullptr;
  for (auto* records : dialog->findChildren<RecordsField*>()) {
    if (records->accessibleName() == title) field = records;
  }
  ASSERT_NE(field, nullptr);
  EXPECT_TRUE(field->isAncestorOf(dialog->focusWidget()));
  field->setValue(Value{Radiators{{"top", 360}}});
  dialog->accept();
  const Part& filled = *plan().items[0].part;
  EXPECT_EQ(filled.get(key::pc_case::radiators), (Radiators{{"top", 360}}));
  EXPECT_EQ(filled.basis_of(key::pc_case::radiators).kind, Basis::Kind::user);
  EXPECT_EQ(filled.basis_of(key::pc_case::radiators).checked, Date::from("2026-11-25"));
  EXPECT_EQ(filled.basis_of(key::pc_case::gpu_length).kind, Basis::Kind::published);
  EXPECT_EQ(document_->report().summary.decided(), decided + 1);
  EXPECT_EQ(document_->undoStack()->undoText(), u"Fill in facts of Own case"_s);
  EXPECT_EQ(named<QPushButton>(u"Fill in %1 of Own case"_s.arg(title)), nullptr);
  document_->undoStack()->undo();
  EXPECT_FALSE(plan().items[0].part->has(key::pc_case::radiators));
}

TEST_F(ReviewTest, AFindingThatCannotBeDecidedAsksForItsFact) {
  openGaps();
  FindingCard* radiator = card("case.radiator");
  ASSERT_NE(radiator, nullptr);
  EXPECT_EQ(radiator->finding().verdict, Verdict::unknown);
  radiator->header()->setChecked(true);
  for (QPushButton* button : radiator->findChildren<QPushButton*>()) {
    if (button->text().startsWith(u"Fill in"_s)) button->click();
  }
  EXPECT_NE(openedFacts(), nullptr);
}

TEST_F(ReviewTest, ALineThatIsNotCompleteIsRefusedWithItsReason) {
  openGaps();
  openFacts(*PartId::from("case/own"), KeyRef{key::pc_case::radiators}, *document_, tab_.get());
  FactsDialog* dialog = openedFacts();
  for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
    if (button->accessibleName().startsWith(u"Add a line to Radiator"_s)) button->click();
  }
  const Plan before = plan();
  dialog->accept();
  EXPECT_TRUE(dialog->isVisible());
  EXPECT_EQ(plan(), before);
  EXPECT_FALSE(texts(dialog).filter(u"is not complete"_s).isEmpty());
}

TEST_F(ReviewTest, ClosingWithoutAChangeIsNoStep) {
  openGaps();
  openFacts(*PartId::from("case/own"), std::nullopt, *document_, tab_.get());
  openedFacts()->accept();
  EXPECT_EQ(document_->undoStack()->count(), 0);
}

TEST_F(ReviewTest, EachFactShowsWhereItIsFrom) {
  openGaps();
  openFacts(*PartId::from("case/own"), std::nullopt, *document_, tab_.get());
  auto* length = factField(key::pc_case::gpu_length);
  SourceButton* source = sourceOf(key::pc_case::gpu_length);
  EXPECT_EQ(source->text(), u"published"_s);
  EXPECT_TRUE(source->toolTip().contains(u"https://example.com"_s));
  length->setText(u"390"_s);
  EXPECT_EQ(source->text(), u"your word"_s);
  length->setText(u"400"_s);
  EXPECT_EQ(source->text(), u"published"_s);
  length->clear();
  EXPECT_FALSE(source->isVisibleTo(openedFacts()));
}

TEST_F(ReviewTest, AFactTakesTheSourceThatTheUserNames) {
  openGaps();
  openFacts(*PartId::from("case/own"), std::nullopt, *document_, tab_.get());
  factField(key::pc_case::cooler_height)->setText(u"165"_s);
  nameSource(key::pc_case::cooler_height, u"manual, page 12"_s, false);
  factField(key::pc_case::psu_length)->setText(u"200"_s);
  openedFacts()->accept();
  const Part& filled = *plan().items[0].part;
  EXPECT_EQ(filled.basis_of(key::pc_case::cooler_height),
            (Basis{Basis::Kind::published, "manual, page 12", Date::from("2026-11-25")}));
  EXPECT_EQ(filled.basis_of(key::pc_case::psu_length), (Basis{Basis::Kind::user, {}, Date::from("2026-11-25")}));
  EXPECT_EQ(filled.basis_of(key::pc_case::gpu_length).source, "https://example.com");
}

TEST_F(ReviewTest, OneSourceMayStandForAllThatIsFilledIn) {
  openGaps();
  openFacts(*PartId::from("case/own"), std::nullopt, *document_, tab_.get());
  factField(key::pc_case::cooler_height)->setText(u"165"_s);
  nameSource(key::pc_case::cooler_height, u"data sheet"_s, true);
  factField(key::pc_case::psu_length)->setText(u"200"_s);
  openedFacts()->accept();
  const Part& filled = *plan().items[0].part;
  EXPECT_EQ(filled.basis_of(key::pc_case::psu_length).source, "data sheet");
  EXPECT_EQ(filled.basis_of(key::pc_case::gpu_length).source, "https://example.com");
}

TEST_F(ReviewTest, APublishedFactNeedsItsSource) {
  SourceDialog dialog(u"Length"_s, {}, *Date::from("2026-11-25"));
  auto* ok = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
  auto* kind = dialog.findChild<QComboBox*>();
  EXPECT_TRUE(ok->isEnabled());
  kind->setCurrentText(u"Published"_s);
  EXPECT_FALSE(ok->isEnabled());
  kind->setCurrentText(u"Worked out from other facts"_s);
  EXPECT_FALSE(ok->isEnabled());
  dialog.findChild<QLineEdit*>(u"source"_s)->setText(u"a + b"_s);
  EXPECT_TRUE(ok->isEnabled());
  EXPECT_EQ(dialog.basis(), (Basis{Basis::Kind::derived, "a + b", Date::from("2026-11-25")}));
}

TEST_F(ReviewTest, AUnitThatTheTitleNamesIsNotSaidTwice) {
  const KeyForm form(Category::psu, content_.parts, *Date::from("2026-11-25"));
  for (const CategoryInfo& category : category_table) {
    const KeyForm each(category.category, content_.parts, *Date::from("2026-11-25"));
    for (const QLabel* label : each.findChildren<QLabel*>()) {
      EXPECT_FALSE(label->text().startsWith(u"Slots ("_s)) << category.id;
    }
  }
  QStringList labels;
  for (const QLabel* label : form.findChildren<QLabel*>()) labels << label->text();
  EXPECT_TRUE(labels.contains(u"Length (mm)"_s)) << labels.join(u"; "_s).toStdString();
}

// Every type of key can be shown and read back unchanged.
TEST_F(ReviewTest, EveryShippedPartGoesThroughTheFormUnchanged) {
  openGaps();
  for (const CategoryInfo& category : category_table) {
    for (const PartPtr& part : content_.parts.of(category.category)
                                   .first(std::min<std::size_t>(2, content_.parts.of(category.category).size()))) {
      document_->reset(with_added({}, part));
      FactsDialog dialog(part, std::nullopt, *document_);
      dialog.accept();
      EXPECT_EQ(*plan().items[0].part, *part) << part->id().str();
    }
  }
}

TEST_F(ReviewTest, TheRoomHasAVoltage) {
  openGaps();
  auto* volts = named<QComboBox>(u"Voltage of the circuit"_s);
  ASSERT_NE(volts, nullptr);
  const int index = volts->findText(u"230 V"_s);
  volts->setCurrentIndex(index);
  Q_EMIT volts->activated(index);
  EXPECT_EQ(plan().room.circuit_v, 230);
  Plan other = plan();
  other.room.circuit_v = 127;
  document_->edit(u"Other"_s, other);
  EXPECT_EQ(volts->currentText(), u"127 V"_s);
  document_->undoStack()->undo();
  document_->undoStack()->undo();
  EXPECT_EQ(volts->currentIndex(), 0);
}

}  // namespace
}  // namespace deskpath::app
