package org.workforceledger.log.write;

import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.Map;
import org.axonframework.common.Registration;
import org.axonframework.common.caching.Cache;
import org.jspecify.annotations.Nullable;

/**
 * What the last streams used came to: aggregates by stream, for Axon, and folded books beside them.
 * The least recently used go first, and all of them before memory runs out. Only the thread that
 * holds the pen uses it.
 */
final class StreamCache implements Cache {

  private final Map<Object, SoftReference<Object>> aggregates;
  private final Map<String, SoftReference<Object>> books;

  StreamCache(int streams) {
    this.aggregates = lru(streams);
    this.books = lru(streams);
  }

  private static <K> Map<K, SoftReference<Object>> lru(int most) {
    return new LinkedHashMap<>(1024, 0.75f, true) {
      private static final long serialVersionUID = 1L;

      @Override
      protected boolean removeEldestEntry(Map.Entry<K, SoftReference<Object>> eldest) {
        return size() > most;
      }
    };
  }

  private static @Nullable Object held(@Nullable SoftReference<Object> reference) {
    return reference == null ? null : reference.get();
  }

  @Nullable Object book(String stream) {
    return held(books.get(stream));
  }

  void keepBook(String stream, Object book) {
    books.put(stream, new SoftReference<>(book));
  }

  /** Forgets a stream whose events changed without the cache's doing. */
  void evict(String stream) {
    aggregates.remove(stream);
    books.remove(stream);
  }

  /** Forgets only the folded book; the aggregate has followed its own events. */
  void evictBook(String stream) {
    books.remove(stream);
  }

  void clear() {
    aggregates.clear();
    books.clear();
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <K, V> @Nullable V get(K key) {
    return (V) held(aggregates.get(key));
  }

  @Override
  public void put(Object key, Object value) {
    aggregates.put(key, new SoftReference<>(value));
  }

  @Override
  public boolean putIfAbsent(Object key, Object value) {
    return aggregates.putIfAbsent(key, new SoftReference<>(value)) == null;
  }

  @Override
  public boolean remove(Object key) {
    return aggregates.remove(key) != null;
  }

  @Override
  public void removeAll() {
    clear();
  }

  @Override
  public boolean containsKey(Object key) {
    return held(aggregates.get(key)) != null;
  }

  @Override
  public Registration registerCacheEntryListener(EntryListener listener) {
    return () -> true;
  }
}
