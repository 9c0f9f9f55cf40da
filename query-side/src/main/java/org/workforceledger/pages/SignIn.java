package org.workforceledger.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.workforceledger.sites.api.Region;

/** The page on which people sign in, and the bar that shows what they may have to wait for. */
@Controller
class SignIn {

  /** An organisation that vouches for its people. */
  record Provider(String name, String href) {}

  private final ObjectProvider<UserDetailsService> users;
  private final ObjectProvider<ClientRegistrationRepository> providers;
  private final Frames frames;

  SignIn(
      ObjectProvider<UserDetailsService> users,
      ObjectProvider<ClientRegistrationRepository> providers,
      Frames frames) {
    this.users = users;
    this.providers = providers;
    this.frames = frames;
  }

  @GetMapping("/login")
  String signIn(@RequestParam Map<String, String> asked, Model page) {
    boolean passwords = users.getIfAvailable() != null;
    page.addAttribute("passwords", passwords);
    page.addAttribute("localUsers", passwords ? names() : List.of());
    page.addAttribute("providers", providers());
    page.addAttribute("failed", asked.containsKey("error"));
    page.addAttribute("expired", asked.containsKey("expired"));
    page.addAttribute("signedOut", asked.containsKey("signedOut"));
    return "login";
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("hr", "jccc", "auditor", "admin"));
    for (Region region : Region.values()) {
      names.add("rcc-" + region.slug());
    }
    return names;
  }

  private List<Provider> providers() {
    List<Provider> found = new ArrayList<>();
    if (providers.getIfAvailable() instanceof Iterable<?> registered) {
      for (Object one : registered) {
        if (one instanceof ClientRegistration client) {
          String href = "/oauth2/authorization/" + client.getRegistrationId();
          found.add(new Provider(client.getClientName(), href));
        }
      }
    }
    return found;
  }

  /** The bar alone, for the page to ask for again until nothing is left to wait for. */
  @GetMapping("/progress")
  String progress(Model page) {
    page.addAttribute(
        "bar", frames.running().stream().findFirst().map(ProgressBar::of).orElse(null));
    return "parts/progress :: bar";
  }
}
