import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How long a warm service takes for some questions, one after the other: {@code java Latency.java <address> <file> <times>}.
 * In a question {@code {next}} stands for the page after the first, and {@code {a,b}} for one of these in turn.
 */
class Latency {
    private static final int LIMIT_MILLIS = 50;
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> questions = Files.readAllLines(Path.of(arguments[1])).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        int times = Integer.parseInt(arguments[2]);
        boolean kept = true;
        System.out.printf("%8s %8s %8s %8s   ms, %d times each%n", "p50", "p95", "p99", "max", times);
        for (String question : questions) {
            List<String> addresses = new ArrayList<>();
            for (String path : each(question)) {
                addresses.add(arguments[0] + placed(arguments[0], path));
            }
            measured(addresses, times / 3 + 20);
            double[] millis = measured(addresses, times);
            double p95 = at(millis, 0.95);
            System.out.printf(
                    Locale.ROOT,
                    "%8.1f %8.1f %8.1f %8.1f   %s%s%n",
                    at(millis, 0.5),
                    p95,
                    at(millis, 0.99),
                    millis[times - 1],
                    question,
                    p95 < LIMIT_MILLIS ? "" : "   TOO SLOW");
            kept &= p95 < LIMIT_MILLIS;
        }
        System.exit(kept ? 0 : 1);
    }

    private static double at(double[] sorted, double share) {
        return sorted[(int) ((sorted.length - 1) * share)];
    }

    private static List<String> each(String question) {
        int open = question.indexOf('{');
        int close = question.indexOf('}');
        if (open < 0 || question.startsWith("{next}", open)) {
            return List.of(question);
        }
        return Arrays.stream(question.substring(open + 1, close).split(","))
                .map(one -> question.substring(0, open) + one + question.substring(close + 1))
                .toList();
    }

    /** A question for the page after ten others is given the cursor of the tenth. */
    private static String placed(String address, String path) throws IOException, InterruptedException {
        if (!path.endsWith("{next}")) {
            return path;
        }
        String list = path.replace("{next}", "");
        String page = list;
        for (int i = 0; i < 10; i++) {
            String answer = answer(HttpRequest.newBuilder(URI.create(address + page + (page.contains("?") ? "&" : "?") + "limit=200")).build());
            String next = answer.replaceAll("(?s).*\"next\":\"\\?([^\"]*)\".*", "$1").replaceAll("&?limit=\\d+", "");
            page = list.split("\\?")[0] + "?" + next;
        }
        return page;
    }

    private static double[] measured(List<String> addresses, int times) throws IOException, InterruptedException {
        double[] millis = new double[times];
        for (int i = 0; i < times; i++) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(addresses.get(i % addresses.size()))).build();
            long start = System.nanoTime();
            answer(request);
            millis[i] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        return millis;
    }

    private static String answer(HttpRequest request) throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(request.uri() + " was answered with " + answer.statusCode() + ": " + answer.body());
        }
        return answer.body();
    }
}
