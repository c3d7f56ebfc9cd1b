package org.hearsay.annotators.dates;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.hearsay.annotators.language.LanguagePlugin;
import org.hearsay.core.testing.AnnotatorTester;
import org.hearsay.core.types.TemporalExpression;
import org.junit.jupiter.api.Test;

class DateAnnotatorTest {
    private static final AnnotatorTester NEWS =
            AnnotatorTester.of(new LanguagePlugin(), new DatesPlugin()).published("2026-11-23");

    private static void check(AnnotatorTester tester, String marked) {
        tester.check(marked, TemporalExpression.class, TemporalExpression::getValue);
    }

    private static AnnotatorTester with(String... options) {
        return AnnotatorTester.with(List.of(options), new LanguagePlugin(), new DatesPlugin());
    }

    @Test
    void takes_the_direction_of_weekdays_from_the_tense() {
        check(NEWS, "The minister said [Saturday](2026-11-21) that the talks will resume on [Thursday](2026-11-26).");
    }

    @Test
    void takes_the_verb_that_the_expression_belongs_to() {
        check(NEWS, "Two rivals extended their offers to buy the mill on [Friday](2026-11-20).");
        check(
                NEWS,
                "The envoy could not be found on [Wednesday](2026-11-18). They will be heard on [Wednesday](2026-11-25).");
    }

    @Test
    void events_with_a_time_set_are_to_come_where_the_verb_is() {
        check(NEWS, "He will be at [Saturday](2026-11-28)'s game.");
        check(NEWS, "He will speak of [Saturday](2026-11-21)'s attack and of her [Sunday](2026-11-22) speech.");
    }

    @Test
    void elections_and_the_like_are_to_come_where_nothing_says_that_they_are_over() {
        check(
                NEWS,
                "It matters if the [May](2027-05) election goes on. He is the favourite for the convention in [April](2027-04).");
        check(NEWS, "It mattered in the [May](2026-05) election. He spoke at the convention in [April](2026-04).");
    }

    @Test
    void what_lasted_until_a_day_is_over_where_something_else_followed() {
        check(
                NEWS,
                "Until [Thursday](2026-11-19), nobody knew his name. The body was not found until [Friday](2026-11-20).");
        check(NEWS, "She had searched until [Tuesday](2026-11-17). The vote was put off until [Tuesday](2026-11-24).");
    }

    @Test
    void what_was_planned_is_to_come_unless_its_day_has_just_been() {
        check(NEWS, "Returns were due [Sunday](2026-11-22). She was due to speak on [Thursday](2026-11-26).");
        check(
                NEWS,
                "The offer had been due to expire on [Friday](2026-11-20). It had been due on [Tuesday](2026-11-24).");
        check(
                NEWS,
                "The council was to have met on [Sunday](2026-11-22). Flags were to fly until [Tuesday](2026-11-24).");
    }

    @Test
    void what_is_called_off_was_planned() {
        check(
                NEWS,
                "A service planned for [Sunday](2026-11-22) was canceled. A vote set for [Sunday](2026-11-22) did not take place.");
        check(
                NEWS,
                "A concert planned for [Wednesday](2026-11-25) has been called off. It has been moved to [May](2027-05).");
    }

    @Test
    void what_was_set_on_a_day_was_done_then() {
        check(
                NEWS,
                "The index is near its record high set on [Dec. 6](2025-12-06). A trial is set for [Dec. 6](2026-12-06).");
        check(NEWS, "A judge set a trial date of [Jan. 10](2027-01-10). Rain is forecast for [Thursday](2026-11-26).");
    }

    @Test
    void a_deed_of_the_past_is_not_still_to_come() {
        check(NEWS, "A deal signed on [Dec. 6](2025-12-06) ended it. It must be held by [Oct. 6](2027-10-06).");
    }

    @Test
    void the_present_of_an_event_tells_of_a_day_to_come() {
        check(
                NEWS,
                "The council holds its vote on [Friday](2026-11-27). She says that they met on [Friday](2026-11-20).");
        check(NEWS, "Forecasters said that [Thursday](2026-11-26) would be no better.");
    }

    @Test
    void a_time_of_day_is_of_the_publication_where_another_day_was_told_far_back() {
        check(
                NEWS,
                "The bill was read on [Nov. 4](2026-11-04).\n\nIts author spoke on the phone at [9 a.m.](2026-11-23T09:00) and at [noon](2026-11-23T12:00).");
        check(
                NEWS,
                "The talks began on [Friday evening](2026-11-20TEV). They went on until [3 a.m.](2026-11-21T03:00).");
    }

    @Test
    void what_is_so_every_time_is_of_no_year() {
        check(NEWS, "The rains usually begin in [June](XXXX-06). The rains will begin in [June](2027-06).");
    }

    @Test
    void a_year_that_begins_a_sentence_holds_for_its_months() {
        check(
                NEWS,
                "In [2014](2014), when the rains failed in [June](2014-06), she left. They failed in [June](2026-06).");
    }

    @Test
    void a_meeting_for_a_day_is_to_come() {
        check(NEWS, "He called a meeting for [Thursday](2026-11-26). He put a stop to [Thursday](2026-11-19)'s talks.");
    }

    @Test
    void takes_the_tense_of_the_clause_that_tells_of_the_date() {
        check(NEWS, "They will remember [Friday](2026-11-20), when the bank closed.");
    }

    @Test
    void takes_the_present_of_timetables_and_what_is_planned_as_to_come() {
        check(NEWS, "The film opens on [Wednesday](2026-11-25). Voters go to the polls on [Sunday](2026-11-29).");
        check(NEWS, "They have been invited to speak on [Friday](2026-11-27).");
    }

    @Test
    void does_not_take_a_month_just_over_for_that_of_next_year() {
        check(NEWS, "It will publish what it found in [October](2026-10). It will open in [July](2027-07).");
    }

    @Test
    void does_not_move_hours_after_an_event_to_a_time() {
        NEWS.check(
                "He came on [Friday](DATE) and left [two days later](DATE). [An hour](DURATION) later he was back.",
                TemporalExpression.class,
                TemporalExpression::getTimexType);
    }

    @Test
    void compares_quarters_with_quarters_and_longer_times_with_years() {
        check(
                NEWS,
                "It made a profit in [the third quarter](2026-Q3), up from [a year earlier](2025-Q3). For [nine months](P9M) it made a loss, as it did [a year earlier](2025).");
    }

    @Test
    void does_not_put_a_december_soon_to_come_into_the_last_year() {
        check(NEWS, "The company will close the mill in [December](2026-12).");
        check(NEWS, "The company closed the mill in [December](2025-12).");
    }

    @Test
    void gives_intervals_modifiers_and_frequencies() {
        assertThat(NEWS.mark(
                        "They meet twice a week until early 2027.",
                        TemporalExpression.class,
                        date -> date.getFreq() + " " + date.getMod() + " " + date.getEarliest() + " "
                                + date.getLatest()))
                .isEqualTo(
                        "They meet [twice a week](2X null null null) until [early 2027](null START 2027-01-01 2027-05-02).");
    }

    @Test
    void gives_quantifiers_and_frequencies_of_sets() {
        assertThat(NEWS.mark(
                        "It opens each summer, runs every day, sells 400 a month and shuts once every three years or several times a year.",
                        TemporalExpression.class,
                        date -> date.getValue() + " " + date.getQuant() + " " + date.getFreq()))
                .isEqualTo("It opens [each summer](XXXX-SU EACH null), runs [every day](P1D EVERY null), sells 400"
                        + " [a month](P1M null null) and shuts [once every three years](P3Y EVERY 1X) or"
                        + " [several times a year](P1Y null XX).");
    }

    @Test
    void gives_types() {
        NEWS.check(
                "On [Friday](DATE) they met, by [noon](TIME) they had spoken for [an hour](DURATION), as they do [every day](SET).",
                TemporalExpression.class,
                TemporalExpression::getTimexType);
    }

    @Test
    void does_not_guess_today_where_no_date_is_known() {
        check(
                with(),
                "He left on [Friday](XXXX-WXX-5) and will be back [next month](XXXX-XX) or on [May 3](XXXX-05-03).");
    }

    @Test
    void takes_the_date_of_the_dateline_where_none_is_given() {
        check(with(), "LAKEMOUTH, [Nov. 20, 2025](2025-11-20) - The mayor left [yesterday](2025-11-19).");
    }

    @Test
    void takes_no_date_of_a_sentence_for_a_dateline() {
        check(
                with(),
                "The mayor was born on [May 3, 1960](1960-05-03) (in Lakemouth). She left [yesterday](XXXX-XX-XX).");
    }

    @Test
    void gives_full_times_where_no_date_is_known() {
        check(
                with(),
                "It began at [3 p.m. on May 5, 2020](2020-05-05T15:00) and ended [Tuesday at 15:04:30](XXXX-WXX-2T15:04:30).");
        check(
                with(),
                "Updated [3:15 p.m. ET, Thu November 20, 2025](2025-11-20T15:15)\nShe left [yesterday](2025-11-19).");
    }

    @Test
    void goes_on_with_a_history_after_it_looked_aside() {
        check(
                with("dates.documentType=narrative").published("2026-11-23"),
                "The siege began on [3 May 1641](1641-05-03), the longest since [1415](1415). In [June](1641-06) the town fell.");
    }

    @Test
    void takes_attributes_for_what_has_been_and_the_verb_to_be_for_what_is_to_come() {
        check(NEWS, "The firm hopes to sell itself under a [June](2026-06) agreement.");
        check(NEWS, "The vote is on [Wednesday](2026-11-25). It is [Monday](2026-11-23).");
    }

    @Test
    void anchors_histories_to_the_last_full_date() {
        check(
                with("dates.documentType=narrative").published("2026-11-23"),
                "The siege began on [3 May 1641](1641-05-03). In [June](1641-06) the town fell. [Two days later](1641-05-05) it burnt.");
    }

    @Test
    void goes_on_with_the_year_of_a_history_past_years_of_other_things() {
        AnnotatorTester history = with("dates.documentType=narrative").published("2026-11-23");
        check(
                history,
                "On [10 March 1875](1875-03-10), earlier than the [1876](1876) plan had it, they rose. On [11 March](1875-03-11) they won.");
        check(
                history,
                "In [1793](1793) they rose against the Code ([1790](1790)). On [17 August](1793-08-17) they won.");
        check(
                history,
                "On [3 May 1920](1920-05-03) they won, as in [the previous year](1919). In [June](1920-06) they lost.");
        check(
                history,
                "On [3 May 1920](1920-05-03) they won. In [1921](1921) they rested. On [2 March](1921-03-02) they lost.");
    }

    @Test
    void reads_numeric_dates_in_the_order_that_the_article_shows() {
        check(NEWS, "Signed on [04/05/2026](2026-04-05).");
        check(NEWS, "Signed on [04/05/2026](2026-05-04), sealed on [23/05/2026](2026-05-23).");
        check(with("dates.dateOrder=dmy").published("2026-11-23"), "Signed on [04/05/2026](2026-05-04).");
        check(with("dates.dateOrder=mdy").published("2026-11-23"), "Signed on [04/05/2026](2026-04-05).");
    }

    @Test
    void marks_vague_expressions_and_ages_as_the_options_say() {
        check(NEWS, "The 22-year-old man is [now](PRESENT_REF) home.");
        check(with("dates.vague=false").published("2026-11-23"), "The 22-year-old man is now home.");
        check(
                with("dates.ages=true").published("2026-11-23"),
                "The [22-year-old](P22Y) man is [now](PRESENT_REF) home.");
    }

    @Test
    void does_not_mark_names_prices_versions_and_ordinals() {
        check(NEWS, "Theresa May and April Stone may buy 1,998 shares at $ 2010 of Sun Holdings.");
        check(NEWS, "The Sunday Times called 555-1998 about version 10.4.2 of the second edition.");
        check(NEWS, "See https://example.org/2026/11/23/x, www.example.org/2019/, file AB2019 and file 20261123-77.");
    }

    @Test
    void knows_numbers_in_words_and_digits_of_other_scripts() {
        check(NEWS, "It took [a hundred and fifty years](P150Y), from [nineteen ninety-eight](1998) on.");
        check(NEWS, "It was in [\u0662\u0660\u0661\u0669](2019).");
    }

    @Test
    void forgets_one_article_before_the_next() {
        check(NEWS, "It was signed on [5 March 2020](2020-03-05).");
        check(NEWS, "It was signed [that day](2026-11-23).");
    }
}
