// SPDX-License-Identifier: GPL-3.0-or-later
#include "checklist/cables.h"

#include <algorithm>
#include <cmath>

#include "rules/display_ports.h"

namespace deskpath {
namespace {

// Thunderbolt is USB-C to the hand.
bool is_usb_c(std::string_view kind) { return kind == "usb-c" || kind == "thunderbolt"; }
bool same_connector(std::string_view a, std::string_view b) { return a == b || (is_usb_c(a) && is_usb_c(b)); }

// "DisplayPort 1.4 cable", "USB-C to DisplayPort 1.4 cable", "DisplayPort to HDMI 2.0 cable or adapter".
std::string cable_title(const DisplayOutput& output, const Port& input, bool by_adapter) {
  const std::string end = port_text(input.kind, input.version);
  if (same_connector(output.kind, input.kind)) return end + " cable";
  return port_text(output.kind, "") + " to " + end + (by_adapter ? " cable or adapter" : " cable");
}

// A display cable in the plan; its two ends stand as one record of two or two of one.
struct Spare {
  std::string from;
  std::string to;
  std::int64_t count = 0;
};

std::vector<Spare> planned_cables(const Build& build) {
  std::vector<Spare> spares;
  for (const BuildItem& item : build.of(Category::cable)) {
    const auto ends = item.part().get(key::cable::ends);
    if (!ends || ends->empty()) continue;
    const Ports& list = *ends;
    spares.push_back({list.front().kind, list.size() > 1 ? list[1].kind : list.front().kind, item.quantity()});
  }
  return spares;
}

bool take(std::vector<Spare>& spares, const std::string& from, const std::string& to) {
  for (Spare& spare : spares) {
    const bool fits = (same_connector(spare.from, from) && same_connector(spare.to, to)) ||
                      (same_connector(spare.from, to) && same_connector(spare.to, from));
    if (!fits || spare.count == 0) continue;
    --spare.count;
    return true;
  }
  return false;
}

bool owned(const Plan& plan, const Part& part) {
  return std::any_of(plan.items.begin(), plan.items.end(), [&](const Item& item) {
    return item.part->id() == part.id() && item.status == ItemStatus::owned;
  });
}

class Cables {
 public:
  Cables(const Plan& plan, const Report& report, const Wording& wording)
      : plan_(plan), report_(report), wording_(wording), build_(plan, report.up_to_stage) {}

  std::vector<ChecklistCable> all() && {
    displays();
    for (const Finding& finding : report_.findings) from_finding(finding);
    return std::move(cables_);
  }

 private:
  void add(std::string title, std::int64_t quantity, std::string reason) {
    const auto known = std::find_if(cables_.begin(), cables_.end(), [&](const ChecklistCable& cable) {
      return cable.title == title && cable.reason == reason;
    });
    if (known != cables_.end()) {
      known->quantity += quantity * plan_.seats;
    } else {
      cables_.push_back({std::move(title), quantity * plan_.seats, std::move(reason), {}});
    }
  }

  void displays() {
    std::vector<Spare> spares = planned_cables(build_);
    const DisplayPlan ports = place_monitors(build_);
    for (const PlacedMonitor& monitor : ports.monitors) {
      if (!monitor.output || !monitor.input) continue;
      const DisplayOutput& output = ports.outputs[*monitor.output];
      if (take(spares, output.kind, monitor.input->kind)) continue;
      // A monitor that is there has the cable that it came with.
      if (!monitor.by_adapter && same_connector(output.kind, monitor.input->kind) && owned(plan_, *monitor.part))
        continue;
      std::string reason = monitor.part->name() + " plugs into " + port_text(output.kind, output.version) + " of " +
                           output.owner->name() + '.';
      reason += monitor.by_adapter ? " A passive adapter is enough." : " Look into the monitor's box first.";
      add(cable_title(output, *monitor.input, monitor.by_adapter), 1, std::move(reason));
    }
  }

  void from_finding(const Finding& finding) {
    const auto text = [&](std::string_view name) {
      const FindingValue* value = finding.value(name);
      return value == nullptr ? std::string{} : to_text(*value);
    };
    const auto number = [&](std::string_view name) {
      const FindingValue* value = finding.value(name);
      const double* figure = value == nullptr ? nullptr : std::get_if<double>(&value->value);
      return figure == nullptr ? std::int64_t{0} : static_cast<std::int64_t>(std::llround(*figure));
    };
    if (finding.rule == "case.front_usb" && finding.verdict == Verdict::warning) {
      add(without_article(text("adapter")), 1, wording_.message(finding));
    } else if (finding.rule == "psu.gpu_connectors" && finding.verdict == Verdict::warning && finding.variant.empty()) {
      add("Adapter from 8-pin plugs to the card's 16-pin input", number("needed_16") - number("available_16"),
          wording_.message(finding) + " Look into the card's box first.");
    } else if (finding.rule == "storage.sata_ports" && finding.verdict == Verdict::ok && number("drives") > 0) {
      add("SATA data cable", number("drives"), wording_.message(finding) + " Look into the motherboard's box first.");
    } else if (finding.rule == "network.adapter" && finding.value("wired") != nullptr) {
      add("Network cable from the router to the desk", 1,
          wording_.message(finding) + " Measure the way before buying.");
    }
  }

  // "An adapter from …" is the rule's sentence; the list names things.
  static std::string without_article(std::string text) {
    for (const std::string_view article : {"an ", "a "}) {
      if (text.starts_with(article)) {
        text.erase(0, article.size());
        break;
      }
    }
    if (!text.empty() && text.front() >= 'a' && text.front() <= 'z')
      text.front() = static_cast<char>(text.front() - 'a' + 'A');
    return text;
  }

  const Plan& plan_;
  const Report& report_;
  const Wording& wording_;
  Build build_;
  std::vector<ChecklistCable> cables_;
};

}  // namespace

std::vector<ChecklistCable> needed_cables(const Plan& plan, const Report& report, const Wording& wording) {
  return Cables{plan, report, wording}.all();
}

}  // namespace deskpath
