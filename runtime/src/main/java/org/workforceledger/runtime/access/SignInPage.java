package org.workforceledger.runtime.access;

/** A side that has pages for people says where they sign in; without one there is only the API. */
public interface SignInPage {

  /** The path of the page, such as {@code /login}; the form posts to the same path. */
  String path();
}
