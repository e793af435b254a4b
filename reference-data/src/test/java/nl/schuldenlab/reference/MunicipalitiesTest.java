package nl.schuldenlab.reference;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MunicipalitiesTest {

    private final Municipalities municipalities = new Municipalities();

    @Test
    void knows_all_municipalities_once() {
        assertThat(municipalities.all()).hasSize(342).doesNotHaveDuplicates();
        assertThat(municipalities.all()).extracting(Municipality::code).allMatch(code -> code.matches("gm\\d{4}"));
    }

    @Test
    void spreads_them_over_the_twelve_provinces() {
        Map<String, Long> perProvince =
                municipalities.all().stream().collect(groupingBy(Municipality::province, counting()));

        assertThat(perProvince)
                .containsOnly(
                        entry("Groningen", 10L),
                        entry("Fryslân", 18L),
                        entry("Drenthe", 12L),
                        entry("Overijssel", 25L),
                        entry("Flevoland", 6L),
                        entry("Gelderland", 51L),
                        entry("Utrecht", 26L),
                        entry("Noord-Holland", 44L),
                        entry("Zuid-Holland", 50L),
                        entry("Zeeland", 13L),
                        entry("Noord-Brabant", 56L),
                        entry("Limburg", 31L));
    }

    @Test
    void finds_a_municipality_by_its_code() {
        assertThat(municipalities.find("gm0518"))
                .hasValue(
                        new Municipality("gm0518", "Den Haag", List.of("'s-Gravenhage", "The Hague"), "Zuid-Holland"));
    }

    @Test
    void reads_a_name_with_a_comma() {
        assertThat(municipalities.find("gm0820").orElseThrow().name()).isEqualTo("Nuenen, Gerwen en Nederwetten");
    }

    @Test
    void gives_the_address_by_which_the_government_identifies_a_municipality() {
        assertThat(municipalities.find("gm0518").orElseThrow().tooiUri())
                .hasToString("https://identifier.overheid.nl/tooi/id/gemeente/gm0518");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gm9999", "GM0518", "0518", "Den Haag", ""})
    void knows_no_other_code(String code) {
        assertThat(municipalities.exists(code)).isFalse();
        assertThat(municipalities.find(code)).isEmpty();
    }

    @Test
    void knows_no_municipality_without_a_code() {
        assertThat(municipalities.exists(null)).isFalse();
    }

    @Test
    void sorts_by_name_as_a_dutch_list_does() {
        assertThat(municipalities.all())
                .extracting(Municipality::name)
                .startsWith("'s-Hertogenbosch", "Aa en Hunze", "Aalsmeer")
                .containsSubsequence("De Bilt", "De Wolden", "Delft", "Den Haag")
                .containsSubsequence("Oost Gelre", "Oosterhout")
                .containsSubsequence("Stichtse Vecht", "Súdwest-Fryslân", "Terneuzen")
                .endsWith("Zwijndrecht", "Zwolle");
    }

    @ParameterizedTest
    @CsvSource({
        "den haag, gm0518",
        "GRAVENHAGE, gm0518",
        "\"'s-gravenhage\", gm0518",
        "’s-Gravenhage, gm0518",
        "hague, gm0518",
        "bosch, gm0796",
        "hertogenbosch, gm0796",
        "s-Hertogenbosch, gm0796",
        "sudwest, gm1900",
        "fryslan noard, gm1970",
        "ljouwert, gm0080",
        "tietjerksteradeel, gm0737",
        "bergen limburg, gm0893",
        "bergen (nh), gm0373",
        "gerwen, gm0820",
        "alphen rijn, gm0484",
        "gm0513, gm0513",
        "GM0513, gm0513",
        "0513, gm0513"
    })
    void is_found_by_what_people_type(String typed, String code) {
        assertThat(municipalities.search(typed)).extracting(Municipality::code).containsExactly(code);
    }

    @Test
    void puts_names_that_begin_with_the_text_before_names_that_only_contain_it() {
        assertThat(municipalities.search("den"))
                .extracting(Municipality::name)
                .containsExactly(
                        "'s-Hertogenbosch",
                        "Den Haag",
                        "Den Helder",
                        "Alphen aan den Rijn",
                        "Capelle aan den IJssel",
                        "Krimpen aan den IJssel");
        assertThat(municipalities.search("maas"))
                .extracting(Municipality::name)
                .containsExactly(
                        "Maasdriel",
                        "Maasgouw",
                        "Maashorst",
                        "Maassluis",
                        "Maastricht",
                        "Horst aan de Maas",
                        "Peel en Maas",
                        "West Maas en Waal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"aag", "xyz", "den bosch limburg", "'-"})
    void finds_nothing_inside_a_word_or_beside_the_names(String typed) {
        assertThat(municipalities.search(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void finds_all_when_no_word_is_given(String typed) {
        assertThat(municipalities.search(typed)).isEqualTo(municipalities.all());
    }
}
