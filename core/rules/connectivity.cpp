// SPDX-License-Identifier: GPL-3.0-or-later
// The internet connection against calls, downloads and days on call, and the machine's way onto the network.
#include <algorithm>

#include "estimates/connection.h"
#include "estimates/model_memory.h"
#include "rules/areas.h"
#include "rules/rule.h"

namespace deskpath::rules {
namespace {

// Of several main lines the fastest counts in each direction, as the measures read them.
struct Line {
  std::optional<MegabitsPerSecond> down;
  std::optional<MegabitsPerSecond> up;
  const Part* first = nullptr;
};

// The plan's internet without its backup lines; what is missing is noted, the upload only when asked for.
Line main_line(const Build& build, Check& check, bool upload) {
  Line line;
  for (const BuildItem& plan : build.of(Category::internet)) {
    if (plan.part().get(key::internet::backup).value_or(false)) continue;
    check.about(plan.part());
    if (line.first == nullptr) line.first = &plan.part();
    if (const auto down = check.need(plan.part(), key::internet::down))
      line.down = std::max(line.down.value_or(*down), *down);
    if (!upload) continue;
    if (const auto up = check.need(plan.part(), key::internet::up)) line.up = std::max(line.up.value_or(*up), *up);
  }
  return line;
}

// A download longer than this is worth a note.
constexpr double long_download_s = 3600;

std::string gigabytes_text(double value) { return to_text({"", value, "GB", false}); }

// What the work needs fetched: the data set, and each model once in each form of its weights.
struct Downloads {
  double gigabytes = 0;
  double weights = 0;
  std::size_t models = 0;
  std::optional<double> dataset;
  std::string unknown;  // the first model whose weights are not known
  std::vector<std::pair<std::string, double>> lines;

  // "the data set of 20 GB and the weights of 2 models (21 GB)".
  [[nodiscard]] std::string what() const {
    std::string text;
    if (dataset) text = "the data set of " + gigabytes_text(*dataset);
    if (models == 0) return text;
    if (!text.empty()) text += " and ";
    text += "the weights of " + (models == 1 ? lines.back().first : std::to_string(models) + " models");
    return text + " (" + gigabytes_text(weights) + ')';
  }
};

Downloads downloads_of(const Build& build) {
  const Workload& work = build.plan().workload;
  Downloads result;
  if (work.dataset_gb && *work.dataset_gb > 0) {
    result.dataset = work.dataset_gb;
    result.gigabytes = *work.dataset_gb;
    result.lines.emplace_back("Data set", *work.dataset_gb);
  }
  const ModelCatalogue* models = build.context() == nullptr ? nullptr : build.context()->models;
  if (models == nullptr) return result;
  std::vector<std::pair<const AiModel*, double>> counted;
  for (const ModelUse& use : work.models) {
    const AiModel* model = models->model(use.model);
    // Trained models start from the published weights, run ones are fetched in their own precision.
    const bool run = use.use == "inference";
    const Quantization* precision = run ? models->quantization(use.precision) : nullptr;
    if (model == nullptr || (run && precision == nullptr)) {
      if (result.unknown.empty()) result.unknown = model == nullptr ? use.model : model->title;
      continue;
    }
    const std::pair<const AiModel*, double> form{model, run ? precision->bits : published_bits};
    if (std::find(counted.begin(), counted.end(), form) != counted.end()) continue;
    counted.push_back(form);
    const double size = weights_gb(*model, form.second);
    result.lines.emplace_back(model->title + (run ? " in " + precision->title : " in 16 bits"), size);
    result.weights += size;
    result.gigabytes += size;
    ++result.models;
  }
  return result;
}

}  // namespace

void internet_calls(const Build& build, std::vector<Finding>& out) {
  const auto calls = build.plan().workload.calls_at_once;
  if (!calls || *calls == 0) return;
  Check check{"internet.calls"};
  const Line line = main_line(build, check, true);
  if (line.first == nullptr) return;
  const double wanted = calls_mbps(*calls);
  check.number("calls", static_cast<double>(*calls), "").number("wanted", wanted, "Mbit/s", false);
  if (line.down) check.quantity("down", *line.down);
  if (line.up) check.quantity("up", *line.up);
  check.evidence("Each call",
                 format_quantity(static_cast<std::int64_t>(call_mbps * 10), 10) + " Mbit/s each way, and 30 %");
  const bool slow = (line.down && line.down->value() < wanted) || (line.up && line.up->value() < wanted);
  out.push_back(check.conclude(slow ? Verdict::warning : Verdict::ok));
}

void internet_downloads(const Build& build, std::vector<Finding>& out) {
  const Downloads wanted = downloads_of(build);
  if (wanted.gigabytes <= 0 && wanted.unknown.empty()) return;
  Check check{"internet.downloads"};
  const Line line = main_line(build, check, false);
  if (line.first == nullptr) return;
  check.number("size", wanted.gigabytes, "GB").text("what", wanted.what(), false);
  if (!wanted.unknown.empty()) check.text("model", wanted.unknown);
  // The data set alone is named in the sentence.
  if (wanted.models > 0) {
    for (const auto& [title, size] : wanted.lines) check.evidence(title, gigabytes_text(size));
  }
  if (!line.down || line.down->raw() <= 0) {
    if (line.down) check.missing(*line.first, key::internet::down);
    out.push_back(check.conclude(Verdict::ok));
    return;
  }
  const double seconds = transfer_seconds(wanted.gigabytes, *line.down);
  check.quantity("down", *line.down).text("time", duration_text(seconds), false);
  if (seconds > long_download_s) {
    out.push_back(check.conclude(Verdict::note));
  } else if (!wanted.unknown.empty()) {
    out.push_back(check.proven(Verdict::unknown, "model"));
  } else {
    out.push_back(check.conclude(Verdict::ok));
  }
}

void internet_backup(const Build& build, std::vector<Finding>& out) {
  if (!build.has(Category::internet)) return;
  Check check{"internet.backup"};
  std::vector<const Part*> lines;
  std::vector<const Part*> backups;
  for (const BuildItem& plan : build.of(Category::internet)) {
    check.about(plan.part());
    const auto backup = check.need(plan.part(), key::internet::backup);
    if (backup) (*backup ? backups : lines).push_back(&plan.part());
  }
  // Without a second line it matters to who is on call; others are not asked for one.
  if (backups.empty()) {
    if (build.on_call() || !check.complete()) out.push_back(check.conclude(Verdict::warning));
    return;
  }
  // A backup without a main line takes over from nothing.
  if (lines.empty() && check.complete()) return;
  check.text("backup", backups.front()->name(), false);
  const auto medium = check.need(*backups.front(), key::internet::medium);
  bool same = false;
  for (const Part* line : lines) {
    const auto own = check.need(*line, key::internet::medium);
    same = same || (own && medium && *own == *medium);
  }
  if (medium) check.text("medium", *medium);
  out.push_back(check.conclude(same ? Verdict::note : Verdict::ok));
}

void network_adapter(const Build& build, std::vector<Finding>& out) {
  const bool tower = build.plan().machine == MachineKind::tower;
  const Part* machine = tower ? build.first(Category::motherboard) : build.ready_machine();
  if (machine == nullptr || !build.has(Category::internet)) return;
  Check check{"network.adapter"};
  check.about(*machine).text("machine", machine->name(), false);
  Key<MegabitsPerSecond> ethernet_key =
      tower ? Key<MegabitsPerSecond>{key::motherboard::ethernet} : key::laptop::ethernet;
  Key<YesNo> wifi_key = tower ? Key<YesNo>{key::motherboard::wifi} : key::laptop::wifi;
  if (!tower) ethernet_key.category = wifi_key.category = machine->category();
  // Every port counts; one whose speed is not known matters only while the known ones are too slow.
  MegabitsPerSecond wired{0};
  std::vector<MissingFact> unknown;
  const auto add = [&](const Part& part, Key<MegabitsPerSecond> key) {
    if (const auto speed = part.get(key)) {
      wired = std::max(wired, *speed);
    } else {
      unknown.push_back({part.id(), key});
    }
  };
  add(*machine, ethernet_key);
  if (!tower) {
    for (const BuildItem& dock : build.of(Category::dock)) {
      check.about(dock.part());
      add(dock.part(), key::dock::ethernet);
    }
  }
  if (wired.raw() == 0) {
    for (const MissingFact& fact : unknown) check.missing(fact);
    const auto wifi = check.need(*machine, wifi_key);
    const bool none = wifi && !*wifi;
    out.push_back(check.conclude(none ? Verdict::problem : Verdict::ok, none ? "" : "wifi"));
    return;
  }
  check.quantity("wired", wired);
  const Line line = main_line(build, check, false);
  if (line.down) check.quantity("down", *line.down);
  const bool slow = line.down && wired < *line.down;
  if (slow) {
    for (const MissingFact& fact : unknown) check.missing(fact);
  }
  out.push_back(check.conclude(slow ? Verdict::note : Verdict::ok));
}

}  // namespace deskpath::rules
