package nl.schuldenlab.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nl|NL",
                "nl-BE, en;q=0.8|NL",
                "en, nl;q=0.9|EN",
                "en;q=0.3, nl;q=0.9|NL",
                "fr, nl;q=0.1|NL",
                "fr|EN",
                "*|EN",
                ";;|EN",
                "''|EN"
            })
    void is_the_best_of_the_two_that_the_client_wants(String header, Language language) {
        assertThat(Language.of(header)).isEqualTo(language);
    }

    @Test
    void is_english_when_nothing_is_said() {
        assertThat(Language.of(null)).isEqualTo(Language.EN);
    }

    @Test
    void has_each_sentence_in_both_languages_with_the_same_places() {
        Map<String, String> english = Texts.all(Language.EN);
        Map<String, String> dutch = Texts.all(Language.NL);
        assertThat(dutch.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, sentence) -> assertThat(places(dutch.get(key))).as(key).isEqualTo(places(sentence)));
    }

    private static String places(String sentence) {
        return sentence.replaceAll("[^{]*(\\{[a-z]+})?", "$1");
    }
}
