// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts/part_schema.h"

#include <cstdlib>
#include <fstream>

#include "support.h"

namespace deskpath {
namespace {

// DESKPATH_UPDATE_GOLDEN=1 writes the file anew after a change of the key lists.
TEST(PartSchema, the_published_file_is_the_one_made_from_the_keys) {
  const auto file = test::resource("schemas/parts.schema.json");
  const std::string schema = parts_schema();
  if (std::getenv("DESKPATH_UPDATE_GOLDEN") != nullptr) std::ofstream{file, std::ios::binary} << schema;
  EXPECT_EQ(test::read_file(file), schema);
}

TEST(PartSchema, names_every_attribute_of_every_category) {
  const auto document = test::parsed(parts_schema());
  const auto defs = document.root().find("$defs");
  ASSERT_TRUE(defs);
  for (const CategoryInfo& category : category_table) {
    const auto attributes = defs->find("attributes-" + std::string{category.id});
    ASSERT_TRUE(attributes) << category.id;
    for (const KeyInfo& key : keys_of(category.category))
      EXPECT_TRUE(attributes->find("properties")->find(key.name)) << category.id << ' ' << key.name;
  }
}

}  // namespace
}  // namespace deskpath
