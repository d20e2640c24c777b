import io.socket.client.Ack;
import io.socket.client.IO;
import io.socket.client.Socket;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.json.JSONArray;
import org.json.JSONException;
import org.json.JSONObject;

/**
 * Readers over socket.io's client for Java, written from docs/protocol.md alone and sharing nothing with the product.
 *
 * A plan comes as the first line of standard input, then one command a line: pause, resume, stop. Each delivery (raw)
 * and each message a person would now see (shown) leaves as one JSON line on standard output.
 */
class Reader {
  static final long ANSWER_WITHIN_S = 10;
  static final long SYNC_EVERY_MS = 25_000;
  /** While the server says that it hears no others. */
  static final long SYNC_DEGRADED_MS = 3_500;
  static final int PAGE = 200;
  static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  static final HttpClient HTTP = HttpClient.newHttpClient();

  final JSONObject login;
  final String name;
  final String namespace;
  final String url;
  final CountDownLatch ready = new CountDownLatch(1);
  final TreeMap<Long, JSONObject> ahead = new TreeMap<>();
  String conversationId;
  long last = 0;
  String lastId;
  boolean isWanted = true;
  boolean mustLook;
  boolean isGone;
  boolean isDegraded;
  long syncAt;
  Socket socket;

  Reader(JSONObject plan, String url) throws JSONException {
    name = plan.getString("reader");
    namespace = "/" + plan.getString("namespace");
    conversationId = plan.isNull("conversationId") ? null : plan.getString("conversationId");
    login = plan.getJSONObject("login");
    this.url = url;
  }

  static synchronized void tell(JSONObject entry) {
    OUT.println(entry);
  }

  void live() {
    while (true) {
      try {
        synchronized (this) {
          while (!isWanted) wait();
        }
        session();
      } catch (InterruptedException stopped) {
        return;
      } catch (Exception error) { // whatever it was: a new line, a little later
        System.err.println(name + " " + error);
      } finally {
        hangUp();
      }
      try {
        Thread.sleep(ThreadLocalRandom.current().nextLong(100, 600));
      } catch (InterruptedException stopped) {
        return;
      }
    }
  }

  String token() throws Exception {
    JSONObject body = new JSONObject(login.toString());
    body.remove("path");
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url + login.getString("path")))
            .header("content-type", "application/json")
            .timeout(Duration.ofSeconds(ANSWER_WITHIN_S))
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build();
    return new JSONObject(HTTP.send(request, HttpResponse.BodyHandlers.ofString()).body()).getString("token");
  }

  void session() throws Exception {
    IO.Options options = new IO.Options();
    options.forceNew = true;
    options.reconnection = false;
    options.transports = new String[] {"websocket"};
    options.auth = auth(token());
    Socket line = IO.socket(url + namespace, options);
    CompletableFuture<Void> connected = new CompletableFuture<>();
    line.on(Socket.EVENT_CONNECT, args -> connected.complete(null));
    line.on(Socket.EVENT_CONNECT_ERROR, args -> connected.completeExceptionally(new Exception("refused: " + args[0])));
    line.on(Socket.EVENT_DISCONNECT, args -> gone());
    line.on("message:added", args -> added((JSONObject) args[0]));
    line.on("connection:degraded", args -> degraded(((JSONObject) args[0]).optBoolean("isDegraded")));
    synchronized (this) {
      socket = line;
      isGone = false;
      isDegraded = false;
    }
    line.connect();
    connected.get(ANSWER_WITHIN_S, TimeUnit.SECONDS);
    JSONArray mine = ask("session:start", new JSONObject()).optJSONArray("conversations");
    for (int n = 0; mine != null && n < mine.length(); n += 1) {
      JSONObject one = mine.getJSONObject(n);
      if (one.getString("kind").equals("direct") && conversationId == null) conversationId = one.getString("conversationId");
    }
    if (namespace.equals("/agent")) ask("conversation:watch", new JSONObject().put("conversationId", conversationId));
    mustLook = true;
    ready.countDown();
    syncLater();
    while (true) {
      boolean isTime;
      synchronized (this) {
        while (!isGone && !mustLook && nowMs() < syncAt) wait(syncAt - nowMs() + 1);
        if (isGone) return;
        isTime = nowMs() >= syncAt;
      }
      if (isTime) {
        sync();
        syncLater();
      }
      if (mustLook) fill();
    }
  }

  /** This client's type says texts alone; what it is given goes out as it is, and `v` is a number. */
  @SuppressWarnings({"unchecked", "rawtypes"})
  static Map<String, String> auth(String token) {
    return (Map) Map.of("token", token, "v", 1);
  }

  synchronized void syncLater() {
    syncAt = nowMs() + (isDegraded ? SYNC_DEGRADED_MS : SYNC_EVERY_MS);
  }

  synchronized void degraded(boolean isSo) {
    isDegraded = isSo;
    syncLater();
    notifyAll();
  }

  synchronized void gone() {
    isGone = true;
    notifyAll();
  }

  /** What a good ack carries; asks again while the server says that this passes. */
  JSONObject ask(String event, JSONObject body) throws Exception {
    while (true) {
      CompletableFuture<JSONObject> answer = new CompletableFuture<>();
      socket.emit(event, new Object[] {body}, (Ack) args -> answer.complete((JSONObject) args[0]));
      JSONObject reply;
      try {
        reply = answer.get(ANSWER_WITHIN_S, TimeUnit.SECONDS);
      } catch (TimeoutException silent) {
        throw new Exception("no answer to " + event);
      }
      if (reply.getBoolean("ok")) return reply.getJSONObject("data");
      JSONObject error = reply.getJSONObject("error");
      String code = error.getString("code");
      if (!List.of("unavailable", "overloaded", "rate_limited").contains(code)) throw new Exception(code);
      Thread.sleep(error.optLong("retryAfterMs", 500));
    }
  }

  synchronized void added(JSONObject message) {
    try {
      tell(words(message).put("e", "raw"));
      String theirs = message.getString("conversationId");
      if (conversationId == null && namespace.equals("/shopper")) conversationId = theirs;
      if (!theirs.equals(conversationId)) return;
      if (message.getLong("seq") > last) ahead.put(message.getLong("seq"), message);
      show();
      if (!ahead.isEmpty()) mustLook = true;
      notifyAll();
    } catch (JSONException broken) {
      System.err.println(name + " " + broken);
    }
  }

  /** Last + 1, and whatever follows it without a gap. */
  synchronized void show() throws JSONException {
    while (ahead.containsKey(last + 1)) {
      JSONObject message = ahead.remove(last + 1);
      last = message.getLong("seq");
      lastId = message.isNull("messageId") ? null : message.getString("messageId");
      JSONObject shown = words(message).put("e", "shown").put("messageId", lastId == null ? JSONObject.NULL : lastId);
      if (message.has("answers")) shown.put("answers", message.getLong("answers"));
      tell(shown);
    }
    ahead.headMap(last, true).clear();
  }

  JSONObject words(JSONObject message) throws JSONException {
    JSONObject content = message.optJSONObject("content");
    Object text = content == null || content.isNull("text") ? JSONObject.NULL : content.get("text");
    return new JSONObject()
        .put("reader", name)
        .put("conversationId", message.getString("conversationId"))
        .put("seq", message.getLong("seq"))
        .put("text", text)
        .put("at", System.nanoTime() / 1e6); // CLOCK_MONOTONIC, as the ledger's
  }

  static long nowMs() {
    return System.nanoTime() / 1_000_000;
  }

  /** Fills from history whatever is missing. */
  void fill() throws Exception {
    mustLook = false;
    if (conversationId == null) return;
    JSONObject page =
        ask("messages:list", new JSONObject().put("conversationId", conversationId).put("afterSeq", last).put("limit", PAGE));
    JSONArray messages = page.getJSONArray("messages");
    synchronized (this) {
      for (int n = 0; n < messages.length(); n += 1) {
        JSONObject message = messages.getJSONObject(n);
        if (message.getLong("seq") > last) ahead.put(message.getLong("seq"), message);
      }
      show();
      if (!page.getBoolean("hasMore") && page.getLong("lastSeq") <= last && ahead.isEmpty()) return;
      mustLook = true;
    }
    if (messages.length() == 0) Thread.sleep(300); // history is behind the facts
  }

  void sync() throws Exception {
    if (conversationId == null) return;
    JSONObject mine = new JSONObject().put("seq", last).put("messageId", lastId == null ? JSONObject.NULL : lastId);
    JSONObject reply = ask("sync", new JSONObject().put("conversations", new JSONObject().put(conversationId, mine)));
    JSONArray reset = reply.getJSONArray("reset");
    synchronized (this) {
      if (reset.length() > 0) {
        last = 0;
        lastId = null;
        ahead.clear();
      }
      if (reset.length() > 0 || reply.getJSONObject("behind").has(conversationId)) mustLook = true;
    }
  }

  void hangUp() {
    Socket line = socket;
    if (line != null) line.disconnect();
    gone();
  }

  synchronized void want(boolean is) {
    isWanted = is;
    notifyAll();
  }

  public static void main(String[] args) throws Exception {
    BufferedReader stdin = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    JSONObject plan = new JSONObject(stdin.readLine());
    List<Reader> readers = new ArrayList<>();
    for (int n = 0; n < plan.getJSONArray("readers").length(); n += 1)
      readers.add(new Reader(plan.getJSONArray("readers").getJSONObject(n), plan.getString("url")));
    for (Reader one : readers) new Thread(one::live).start();
    for (Reader one : readers) one.ready.await();
    tell(new JSONObject().put("ready", true));
    for (String command = stdin.readLine(); command != null && !command.equals("stop"); command = stdin.readLine()) {
      for (Reader one : readers) {
        one.want(command.equals("resume"));
        if (command.equals("pause")) one.hangUp();
      }
      tell(new JSONObject().put("ready", true));
    }
    System.exit(0); // stop, or whoever started us is gone
  }
}
