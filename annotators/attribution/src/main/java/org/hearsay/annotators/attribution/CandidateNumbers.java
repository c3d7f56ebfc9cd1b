package org.hearsay.annotators.attribution;

/**
 * What the model that chooses among candidates knows of one in numbers: how sure its parts are, how large, and what is around it.
 * Keeps a buffer. Not safe for threads.
 */
final class CandidateNumbers {
    /** Stands for a thing that there is not. */
    private static final float NONE = -9;

    private static final int FAR = 99;
    /** So many candidates before and behind are near. */
    private static final int NEAR = 5;

    private static final int COUNT = 57;

    /** The numbers of the candidate asked for last, and room for those that its values bring. */
    final float[] numbers = new float[COUNT + 2 * CandidateValues.COUNT];

    private int at;

    /** Fills in the numbers of a candidate. */
    float[] of(CandidateContext context, int number) {
        at = 0;
        Candidate candidate = context.candidates.get(number);
        cue(context.table, candidate);
        roles(context.table, candidate);
        source(context.table, candidate);
        fellows(context, number);
        sentence(context, candidate);
        around(context, number);
        beside(context, number, -1);
        beside(context, number, 1);
        return numbers;
    }

    private void put(float value) {
        numbers[at++] = value;
    }

    private void cue(TokenTable table, Candidate candidate) {
        CueTagger.Cue cue = candidate.cue;
        put(cue.odds());
        put(cue.end() - cue.first());
        put(table.quotation[cue.first()] > 0 ? 1 : 0);
        put(table.classes[candidate.head]);
        put(table.kindAt(candidate.head).number);
        put(table.kindAt(cue.end()).number);
        put(table.kindAt(cue.first() - 1).number);
    }

    private void roles(TokenTable table, Candidate candidate) {
        boolean source = candidate.hasSource();
        boolean content = candidate.hasContent();
        int side = candidate.sourceBegin >= candidate.cue.end() ? candidate.cue.end() : candidate.cue.first();
        put(candidate.roles.odds());
        put(candidate.roles.contentOdds());
        put(source ? candidate.sourceEnd - candidate.sourceBegin : -1);
        put(source ? candidate.sourceBegin - side : -FAR);
        put(source ? table.kindAt(candidate.sourceBegin).number : -1);
        put(candidate.contentWords);
        put(candidate.quoted);
        put(content ? table.kindAt(candidate.contentBegin).number : -1);
        put(content ? table.kindAt(candidate.contentEnd).number : -1);
        put(content ? table.verbs[candidate.contentEnd] - table.verbs[candidate.contentBegin] : -1);
        put(content ? table.speech[candidate.contentEnd] - table.speech[candidate.contentBegin] : -1);
    }

    /** How the source lies to its cue and content. */
    private void source(TokenTable table, Candidate self) {
        boolean any = self.hasSource();
        boolean behind = any && self.sourceBegin >= self.cue.end();
        int from = !any ? 0 : behind ? self.cue.end() : self.sourceEnd;
        int to = !any ? 0 : behind ? self.sourceBegin : Math.max(from, self.cue.first());
        boolean sourceSide = any && self.hasContent() && self.contentBegin < self.sourceBegin == behind;
        put(table.verbs[to] - table.verbs[from]);
        put(table.commas[to] - table.commas[from]);
        put(table.clauses[to] - table.clauses[from]);
        put(table.phrases[to] - table.phrases[from]);
        put(any ? table.kindAt(self.sourceBegin - 1).number : -1);
        put(any ? table.kindAt(self.sourceEnd).number : -1);
        put(any ? table.kindAt(self.sourceEnd - 1).number : -1);
        put(sourceSide ? 1 : 0);
        put(any && table.quotation[self.sourceBegin] > 0 ? 1 : 0);
        put(self.isPassive(table) ? 1 : 0);
    }

    /** How sure other candidates are that have the same source, or have it in their content. */
    private void fellows(CandidateContext context, int number) {
        Candidate self = context.candidates.get(number);
        Span source = new Span(self.sourceBegin, self.sourceEnd);
        float cue = NONE;
        float role = NONE;
        float holder = NONE;
        int fellows = 0;
        int first = self.hasSource() ? Math.max(0, number - NEAR) : number;
        int end = self.hasSource() ? Math.min(context.candidates.size(), number + NEAR + 1) : number;
        for (int i = first; i < end; i++) {
            Candidate other = context.candidates.get(i);
            if (i != number
                    && other.hasSource()
                    && source.overlaps(other.roles.sources().get(0))) {
                cue = Math.max(cue, other.cue.odds());
                role = Math.max(role, other.roles.odds());
                fellows++;
            }
            if (i != number && other.holds(self.sourceBegin, self.sourceEnd)) {
                holder = Math.max(holder, other.cue.odds());
            }
        }
        put(cue);
        put(role);
        put(fellows);
        put(holder);
    }

    private void sentence(CandidateContext context, Candidate candidate) {
        TokenTable table = context.table;
        int sentence = table.sentences[candidate.cue.first()];
        int begin = table.text.firstToken(sentence);
        int end = table.text.endToken(sentence);
        put(Math.min(FAR, sentence));
        put(end - begin);
        put(candidate.cue.first() - begin);
        put(end - candidate.cue.end());
        put(table.verbs[end] - table.verbs[begin]);
        put(table.commas[end] - table.commas[begin]);
        put(table.speech[end] - table.speech[begin]);
        put(begin == 0 ? 1 : table.paragraphEnd(begin - 1));
        put(context.density);
        put(context.quoted);
    }

    private void around(CandidateContext context, int number) {
        Candidate candidate = context.candidates.get(number);
        CandidateContext.Surroundings around = context.of(number);
        Candidate parent = around.parent();
        Candidate rival = around.rival();
        int others = context.others(candidate);
        put(around.holders());
        put(parent == null ? NONE : parent.cue.odds());
        put(parent == null ? -1 : parent.quoted);
        put(parent == null ? 0 : candidate.cue.first() - parent.cue.end());
        put(around.held() == 0 ? NONE : around.surest());
        put(rival == null ? NONE : rival.cue.odds() - candidate.cue.odds());
        put(others);
        put(others == 0 ? 0 : context.meanOfOthers(candidate));
        put(around.fellows());
    }

    /** The candidate before or behind, and the surest of some. */
    private void beside(CandidateContext context, int number, int step) {
        int next = number + step;
        boolean any = next >= 0 && next < context.candidates.size();
        Candidate candidate = context.candidates.get(number);
        Candidate other = context.candidates.get(any ? next : number);
        int distance = step > 0 ? other.cue.first() - candidate.cue.end() : candidate.cue.first() - other.cue.end();
        put(any ? other.cue.odds() : -FAR);
        put(any ? Math.min(FAR, distance) : FAR);
        float surest = NONE;
        for (int i = next, seen = 0; i >= 0 && i < context.candidates.size() && seen < NEAR; i += step, seen++) {
            surest = Math.max(surest, context.candidates.get(i).cue.odds());
        }
        put(surest);
    }
}
