package org.workforceledger.pages;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.workforceledger.runtime.access.Viewer;

/** Where everybody arrives: what they can do here, and how the ledger is. */
@Controller
class HomePage {

  @GetMapping("/")
  String home(Viewer viewer, Model page) {
    page.addAttribute(
        "ways", Roles.ways(viewer).stream().filter(way -> !way.says().isEmpty()).toList());
    page.addAttribute("machine", Roles.readsEverything(viewer));
    return "home";
  }
}
