package dossier.annotate.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Sequences of words: found by the words of a text, in any number. */
class WordTreeTest {
  @Test
  void aSequenceIsFoundWordByWord() {
    WordTree tree = new WordTree();
    int red = tree.grow(WordTree.ROOT, "red");
    int fin = tree.grow(red, "fin");
    Tokens tokens = Token.of("Red fin fin");
    assertThat(tree.child(WordTree.ROOT, tokens, 0)).isEqualTo(red);
    assertThat(tree.child(red, tokens, 1)).isEqualTo(fin);
    assertThat(tree.child(fin, tokens, 2)).isEqualTo(WordTree.NONE);
    assertThat(tree.child(WordTree.ROOT, tokens, 1)).isEqualTo(WordTree.NONE);
  }

  @Test
  void whatIsThereGrowsNoSecondTime() {
    WordTree tree = new WordTree();
    int red = tree.grow(WordTree.ROOT, "red");
    assertThat(tree.grow(WordTree.ROOT, "red")).isEqualTo(red);
    assertThat(tree.size()).isEqualTo(2);
    assertThat(tree.grow(red, "red")).isNotEqualTo(red);
    assertThat(tree.size()).isEqualTo(3);
  }

  @Test
  void manyWordsKeepTheirNodes() {
    WordTree tree = new WordTree();
    Set<Integer> nodes = new HashSet<>();
    for (int i = 0; i < 3000; i++) {
      nodes.add(tree.grow(WordTree.ROOT, "w" + i));
    }
    assertThat(nodes).hasSize(3000).doesNotContain(WordTree.ROOT, WordTree.NONE);
    for (int i = 0; i < 3000; i++) {
      int node = tree.child(WordTree.ROOT, Token.of("w" + i), 0);
      assertThat(tree.grow(WordTree.ROOT, "w" + i)).isEqualTo(node);
    }
    assertThat(tree.child(WordTree.ROOT, Token.of("w3000"), 0)).isEqualTo(WordTree.NONE);
    assertThat(tree.child(WordTree.ROOT, Token.of("x1"), 0)).isEqualTo(WordTree.NONE);
  }
}
