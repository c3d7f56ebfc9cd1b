package org.hearsay.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Imports go one way, and plugins meet in the CAS alone. */
@AnalyzeClasses(packages = "org.hearsay", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    @ArchTest
    static final ArchRule annotators_import_the_contract_and_the_types_alone = noClasses()
            .that()
            .resideInAPackage("org.hearsay.annotators..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hearsay.core.api..",
                    "org.hearsay.core.pipeline..",
                    "org.hearsay.core.io..",
                    "org.hearsay.core.evaluation..",
                    "org.hearsay.cli..");

    @ArchTest
    static final ArchRule annotators_do_not_know_each_other =
            slices().matching("org.hearsay.annotators.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule the_core_knows_no_annotator = noClasses()
            .that()
            .resideInAPackage("org.hearsay.core..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hearsay.annotators..", "org.hearsay.formats..", "org.hearsay.archives..", "org.hearsay.cli..");

    @ArchTest
    static final ArchRule the_command_line_sees_annotators_at_run_time_alone = noClasses()
            .that()
            .resideInAPackage("org.hearsay.cli..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.hearsay.annotators..");

    @ArchTest
    static final ArchRule algorithms_have_never_heard_of_uima = noClasses()
            .that()
            .resideInAPackage("org.hearsay.annotators..")
            .and()
            .resideOutsideOfPackage("org.hearsay.annotators.*.types..")
            .and()
            .haveSimpleNameNotEndingWith("Plugin")
            .and()
            .haveSimpleNameNotEndingWith("Annotator")
            .and()
            .haveSimpleNameNotEndingWith("Writer")
            .and()
            .doNotHaveSimpleName("Published")
            .and()
            .doNotHaveSimpleName("Timexes")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.uima..", "org.hearsay.core.types..");

    @ArchTest
    static final ArchRule formats_import_the_contract_alone = noClasses()
            .that()
            .resideInAPackage("org.hearsay.formats..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.hearsay.core.api..",
                    "org.hearsay.core.formats..",
                    "org.hearsay.core.io..",
                    "org.hearsay.core.pipeline..",
                    "org.hearsay.core.types..",
                    "org.hearsay.annotators..",
                    "org.hearsay.archives..",
                    "org.hearsay.cli..");

    @ArchTest
    static final ArchRule formats_do_not_know_each_other =
            slices().matching("org.hearsay.formats.(*)..").should().notDependOnEachOther();

    private ArchitectureTest() {}
}
