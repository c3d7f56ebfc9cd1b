package org.hearsay.core.plugins;

/** Source texts of small plugins. Stateless. */
public final class PluginSources {
    private PluginSources() {}

    /**
     * A plugin with its annotator as a nested class.
     *
     * @param members further members of the plugin class, Java
     * @param process what its annotator does with a {@code JCas cas}, Java
     */
    public static String plugin(String className, String name, String members, String process) {
        int dot = className.lastIndexOf('.');
        return """
                package %s;

                import java.util.List;
                import org.apache.uima.analysis_component.AnalysisComponent;
                import org.apache.uima.fit.component.JCasAnnotator_ImplBase;
                import org.apache.uima.jcas.JCas;
                import org.apache.uima.jcas.cas.TOP;
                import org.hearsay.core.spi.AnnotatorPlugin;
                import org.hearsay.core.types.HedgeCue;

                public final class %s implements AnnotatorPlugin {
                    @Override public String name() { return "%s"; }
                    @Override public String summary() { return "marks what a test asks for"; }
                    @Override public List<Class<? extends TOP>> needs() { return List.of(); }
                    @Override public List<Class<? extends TOP>> gives() { return List.of(HedgeCue.class); }
                    @Override public Class<? extends AnalysisComponent> annotator() { return Shell.class; }
                    %s

                    public static final class Shell extends JCasAnnotator_ImplBase {
                        @Override public void process(JCas cas) {
                            %s
                        }
                    }
                }
                """.formatted(className.substring(0, dot), className.substring(dot + 1), name, members, process);
    }

    /** Java that adds a cue over the whole text, whose type is the value of an expression. */
    public static String mark(String expression) {
        return """
                HedgeCue cue = new HedgeCue(cas, 0, cas.getDocumentText().length());
                cue.setHedgeType(%s);
                cue.addToIndexes();
                """.formatted(expression);
    }
}
