package org.workforceledger.runtime.web;

/**
 * A long task that people may wait for, such as loading the demonstration: pages show it as a bar
 * until it is finished. A bean of this type is enough.
 */
public interface Progress {

  /** Where the task is now. Called often, from any thread; does no work of its own. */
  State now();

  /**
   * @param task what is being done, as a short sentence without a full stop
   * @param done units of work finished
   * @param total units of work in all; 0 while that is not known
   * @param finished whether nothing more is to be done
   */
  record State(String task, long done, long total, boolean finished) {}
}
