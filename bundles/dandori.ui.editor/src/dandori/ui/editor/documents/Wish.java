package dandori.ui.editor.documents;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;

import dandori.documents.DocumentSource;
import dandori.documents.build.Cancel;
import dandori.documents.build.DocumentDays;
import dandori.documents.build.DocumentPlan;
import dandori.documents.build.Order;
import dandori.documents.build.PlannedStarts;
import dandori.documents.build.ResultsBuilder;
import dandori.documents.content.Document;
import dandori.documents.content.Form;
import dandori.documents.content.Head;
import dandori.documents.content.Scope;
import dandori.documents.edition.Editions.Edition;
import dandori.documents.preset.Preset;
import dandori.model.Definition;

/**
 * What somebody wants documents to be like, whatever their form.
 *
 * @param scope  the units they are about
 * @param locale their language
 * @param preset what they show
 * @param head   what stands in the head of their pages
 * @param days   of plans and results, first and last, and the day that plans take everything to be registered on
 * @param since  the edition whose changes they show
 */
record Wish(Scope scope, Locale locale, Preset preset, Head head, DocumentDays days, Optional<Edition> since) {

    /** A document as wished; takes as long as it takes. */
    Document document(Snapshot snapshot, Form form, Surroundings around, Cancel cancel) {
        if (form == Form.RESULTS) {
            return ResultsBuilder.build(head, locale, around.results().all(locale), days.from(), days.to());
        }
        DocumentSource source = snapshot.source();
        return since
                .map(edition -> source.document(definition -> order(form, definition, around.zone()), edition, cancel))
                .orElseGet(() -> source.document(definition -> order(form, definition, around.zone()), cancel));
    }

    private Order order(Form form, Definition definition, ZoneId zone) {
        DocumentDays planned = form == Form.PLAN
                ? days
                : DocumentDays.yearOf(head.date()).registeredOn(days.registered());
        PlannedStarts starts = DocumentPlan.of(definition, zone, planned.registered());
        return new Order(form, head, preset, locale, scope, planned.planning(starts));
    }
}
