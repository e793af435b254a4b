import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** How long a warm service takes for each of some requests, one after the other: {@code java Latency.java <address> <file> <times>}. */
class Latency {
    private static final int LIMIT_MILLIS = 50;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> paths = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        int times = Integer.parseInt(arguments[2]);
        boolean kept = true;
        System.out.printf("%8s %8s %8s   ms, %d times each%n", "p50", "p95", "max", times);
        for (String path : paths) {
            measured(arguments[0] + path, times / 3 + 20);
            double[] millis = measured(arguments[0] + path, times);
            double p95 = millis[(int) (millis.length * 0.95)];
            System.out.printf(
                    Locale.ROOT, "%8.1f %8.1f %8.1f   %s%n", millis[times / 2], p95, millis[times - 1], path);
            kept &= p95 < LIMIT_MILLIS;
        }
        System.exit(kept ? 0 : 1);
    }

    private static double[] measured(String address, int times) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address)).build();
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            long start = System.nanoTime();
            HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
            millis[i] = (System.nanoTime() - start) / 1e6;
            if (answer.statusCode() != 200) {
                throw new IOException(address + " was answered with " + answer.statusCode() + ": " + answer.body());
            }
        }
        Arrays.sort(millis);
        return millis;
    }
}
