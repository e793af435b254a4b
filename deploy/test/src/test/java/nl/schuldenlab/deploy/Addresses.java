package nl.schuldenlab.deploy;

import com.fasterxml.jackson.databind.JsonNode;

/** Blocks of IPv4 addresses as network policies write them. */
final class Addresses {
    private Addresses() {}

    static boolean holds(JsonNode block, String address) {
        return within(block.path("cidr").asText(), address)
                && Chart.texts(block.path("except")).stream().noneMatch(except -> within(except, address));
    }

    private static boolean within(String cidr, String address) {
        String[] parts = cidr.split("/");
        int length = Integer.parseInt(parts[1]);
        long mask = length == 0 ? 0 : -1L << (32 - length);
        return (number(parts[0]) & mask) == (number(address) & mask);
    }

    private static long number(String address) {
        long number = 0;
        for (String part : address.split("\\.")) {
            number = number << 8 | Long.parseLong(part);
        }
        return number;
    }
}
