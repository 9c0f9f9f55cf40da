package org.workforceledger.standalone.demonstration;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.function.BiConsumer;
import org.workforceledger.log.write.Answer;
import org.workforceledger.standalone.demonstration.Sender.Sent;

/** Commands that were sent and not answered yet; no more than fit. */
final class Window {

  private final int size;
  private final BiConsumer<Planned, Answer> answered;
  private final Deque<Sent> open = new ArrayDeque<>();

  Window(int size, BiConsumer<Planned, Answer> answered) {
    this.size = size;
    this.answered = answered;
  }

  /** Waits for the oldest until there is room for one more. */
  void makeRoom() throws InterruptedException {
    while (open.size() >= size) {
      takeOldest();
    }
  }

  void add(Sent sent) {
    open.add(sent);
  }

  /** Waits for all. */
  void drain() throws InterruptedException {
    while (!open.isEmpty()) {
      takeOldest();
    }
  }

  private void takeOldest() throws InterruptedException {
    Sent oldest = open.remove();
    try {
      answered.accept(oldest.planned(), oldest.answer().get());
    } catch (ExecutionException never) {
      throw new IllegalStateException("the queue's answers never fail", never);
    }
  }
}
