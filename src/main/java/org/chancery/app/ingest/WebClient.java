package org.chancery.app.ingest;

import com.google.common.base.Throwables;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Gets one address, without following redirects.
 *
 * <p>The host's addresses are all checked before it is connected to. The client looks the host up a
 * second time; since Java keeps the answer of a look-up for 30 seconds, it connects to what was
 * checked, unless that keeping is switched off.
 */
final class WebClient {
  private static final String USER_AGENT = "chancery/" + version();

  private final Duration timeout;
  private final AddressPolicy addresses;
  private final HttpClient client;

  WebClient(Duration timeout, AddressPolicy addresses) {
    this.timeout = timeout;
    this.addresses = addresses;
    this.client =
        HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(timeout)
            .build();
  }

  HttpResponse<byte[]> get(URI address, int cap) throws IOException {
    check(address);
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .timeout(timeout)
            .header("User-Agent", USER_AGENT)
            .header("Accept-Language", "en")
            .build();
    return wait(client.sendAsync(request, head -> new CappedBody(cap)));
  }

  private void check(URI address) throws IOException {
    for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
      if (!addresses.allows(one)) {
        throw new InputException(
            "leads to "
                + one.getHostAddress()
                + ", which is no public address: allow private addresses to fetch it");
      }
    }
  }

  /** Waits for the whole answer; the client's own timeout ends with the head of it. */
  private HttpResponse<byte[]> wait(CompletableFuture<HttpResponse<byte[]>> answer)
      throws IOException {
    try {
      return answer.get(timeout.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException late) {
      answer.cancel(true);
      throw new HttpTimeoutException("late");
    } catch (InterruptedException stop) {
      answer.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("interrupted");
    } catch (ExecutionException failed) {
      throw cause(failed);
    }
  }

  /** Returns our own reason where there is one, else the client's. */
  private static IOException cause(ExecutionException failed) {
    List<IOException> causes =
        Throwables.getCausalChain(failed).stream()
            .filter(IOException.class::isInstance)
            .map(IOException.class::cast)
            .toList();
    return causes.stream()
        .filter(InputException.class::isInstance)
        .findFirst()
        .or(() -> causes.stream().findFirst())
        .orElseGet(() -> new IOException(failed.getCause()));
  }

  private static String version() {
    String version = WebClient.class.getPackage().getImplementationVersion();
    return version == null ? "unpackaged" : version;
  }
}
