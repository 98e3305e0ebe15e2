// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the matrix say, and which rows the filters leave.
#include <QAbstractItemModelTester>

#include "roles_tab/assess_model.h"
#include "roles_tab/compare_page.h"
#include "roles_tab/full_height_table.h"
#include "roles_tab/roles_fixture.h"
#include "roles_tab/skill_matrix.h"
#include "roles_tab/skill_matrix_model.h"

using namespace Qt::StringLiterals;

namespace deskpath::app {
namespace {

class Matrix : public RolesTest {
 protected:
  // The article's, which come first.
  std::vector<const Role*> three() {
    std::vector<const Role*> roles = content.allRoles();
    roles.resize(3);
    return roles;
  }
};

TEST_F(Matrix, PassesTheModelTester) {
  SkillMatrixModel tested(content.roles, three(), {0, 1, 2}, store.profile());
  const QAbstractItemModelTester tester(&tested, QAbstractItemModelTester::FailureReportingMode::Fatal);
  rate("python", 3);
  tested.setProfile(store.profile());
  AssessModel list(content.roles, store.today());
  const QAbstractItemModelTester listTester(&list, QAbstractItemModelTester::FailureReportingMode::Fatal);
  list.setRoles(three());
  list.setProfile(store.profile());
  EXPECT_EQ(list.ratedCount(), 1);
}

TEST_F(Matrix, CellsHoldLevelKindAndGroup) {
  rate("sql", 2);
  SkillMatrixModel tested(content.roles, three(), {0, 1, 2}, store.profile());
  const auto at = [&](const char* id, int column) { return tested.index(tested.rowOf(skill(id)), column); };
  EXPECT_EQ(tested.levelAt(at("python", 1)), (LevelState{4, std::nullopt, false, 0}));
  EXPECT_EQ(tested.termAt(at("python", 1)), u"one of 3"_s);
  EXPECT_EQ(tested.termAt(at("python", 3)), u"one of 2"_s);
  EXPECT_EQ(tested.levelAt(at("sql", 2)), (LevelState{4, 2, false, 1}));
  EXPECT_EQ(tested.levelAt(at("sql", 1)), (LevelState{std::nullopt, std::nullopt, false, 0}));
  EXPECT_EQ(tested.levelAt(at("knowledge-graphs", 1)), (LevelState{2, std::nullopt, true, 0}));
  EXPECT_EQ(tested.termAt(at("knowledge-graphs", 1)), u"plus"_s);
  EXPECT_EQ(at("sql", 4).data().toString(), u"2"_s);
  EXPECT_EQ(at("python", 4).data().toString(), u"not rated"_s);
  EXPECT_TRUE(
      at("sql", 2).data(Qt::AccessibleTextRole).toString().startsWith(u"Backend engineer: required 4 of 5, own 2."_s));
  EXPECT_TRUE(tested.isHeading(0));
}

TEST_F(Matrix, JavaAloneMeetsTheLanguageOfTheAiMlEngineer) {
  rate("java", 4);
  SkillMatrixModel tested(content.roles, three(), {0, 1, 2}, store.profile());
  const auto at = [&](const char* id, int column) { return tested.index(tested.rowOf(skill(id)), column); };
  EXPECT_TRUE(tested.isMetByOther(at("python", 1)));
  EXPECT_TRUE(tested.isMetByOther(at("cpp", 1)));
  EXPECT_FALSE(tested.isMetByOther(at("java", 1)));
  EXPECT_EQ(tested.termAt(at("python", 1)), u"Java"_s);
  // The data scientist asks for Python or R.
  EXPECT_FALSE(tested.isMetByOther(at("python", 3)));
  for (int row = 0; row < tested.rowCount(); ++row) EXPECT_FALSE(tested.passes(row, SkillMatrixModel::ShortOf));
}

TEST_F(Matrix, FiltersLeaveWhatTheyName) {
  rate("graphql", 1);
  rate("knowledge-graphs", 0);
  SkillMatrixModel tested(content.roles, {&role("ai-ml-engineer"), &role("backend-engineer")}, {0, 1}, store.profile());
  const auto passes = [&](const char* id, int filters) { return tested.passes(tested.rowOf(skill(id)), filters); };
  EXPECT_FALSE(passes("python", SkillMatrixModel::DifferencesOnly));  // 4 for both
  EXPECT_TRUE(passes("cpp", SkillMatrixModel::DifferencesOnly));
  EXPECT_TRUE(passes("aws", SkillMatrixModel::DifferencesOnly));  // 4 and 3
  EXPECT_FALSE(passes("knowledge-graphs", SkillMatrixModel::EssentialsOnly));
  EXPECT_TRUE(passes("graphql", SkillMatrixModel::EssentialsOnly));
  EXPECT_TRUE(passes("graphql", SkillMatrixModel::ShortOf));
  EXPECT_FALSE(passes("knowledge-graphs", SkillMatrixModel::ShortOf));  // a plus is never missing
  EXPECT_FALSE(passes("sql", SkillMatrixModel::ShortOf));               // not rated is not short
}

TEST_F(Matrix, AFilterWithoutHitsSaysSoAndCanBeCleared) {
  SkillMatrix* matrix = open().comparePage()->matrix();
  matrix->setFilters(SkillMatrixModel::ShortOf);
  EXPECT_FALSE(matrix->view()->isVisible());
  EXPECT_TRUE(textOf(*matrix).contains(u"Nothing that you rated is short"_s));
  matrix->setFilters(0);
  EXPECT_TRUE(matrix->view()->isVisible());
}

}  // namespace
}  // namespace deskpath::app
